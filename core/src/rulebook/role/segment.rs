//! The parts of the rules on segments and special measures of the frameworks up to 2024/25.

macro_rules! segment_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

            /// When the Single Oversight Framework was in force.
            SofInForce = "sof_in_force": "the Single Oversight Framework",
            /// The bodies of the Single Oversight Framework.
            SofScope = "sof_scope": "the bodies of the Single Oversight Framework",
            /// The themes of the Single Oversight Framework.
            SofThemes = "sof_themes": "the themes of the Single Oversight Framework",
            /// What a segment is for.
            SofSegmentPurpose = "sof_segment_purpose": "what a segment is for",
            /// The link of segments to the licence.
            SofLicenceLink = "sof_licence_link": "the link of segments to the licence",
            /// Segment 1.
            SofSegment1 = "sof_segment_1": "segment 1",
            /// Segment 2.
            SofSegment2 = "sof_segment_2": "segment 2",
            /// Segment 3.
            SofSegment3 = "sof_segment_3": "segment 3",
            /// Segment 4.
            SofSegment4 = "sof_segment_4": "segment 4",
            /// Signs of a need with quality.
            SofTriggerQuality = "sof_trigger_quality": "signs of a need with quality",
            /// Signs of a need with finance.
            SofTriggerFinance = "sof_trigger_finance": "signs of a need with finance",
            /// The rating of the use of resources as a sign.
            SofCqcUseOfResources = "sof_cqc_use_of_resources":
                "the rating of the use of resources as a sign",
            /// Signs of a need with operational performance.
            SofTriggerOperational = "sof_trigger_operational":
                "signs of a need with operational performance",
            /// Signs of a need with strategic change.
            SofTriggerStrategic = "sof_trigger_strategic": "signs of a need with strategic change",
            /// Signs of a need with leadership.
            SofTriggerLeadership = "sof_trigger_leadership": "signs of a need with leadership",
            /// What a sign of a need does.
            SofTriggerOpensJudgement = "sof_trigger_opens_judgement": "what a sign of a need does",
            /// Who decides a segment.
            SofDecidedBy = "sof_decided_by": "who decides a segment",
            /// Special measures.
            SpecialMeasuresInForce = "special_measures_in_force": "special measures",
            /// Entry to special measures.
            SpecialMeasuresEntry = "special_measures_entry": "entry to special measures",
            /// Who decides special measures.
            SpecialMeasuresWho = "special_measures_who": "who decides special measures",
            /// Inspection in special measures.
            SpecialMeasuresReinspection = "special_measures_reinspection":
                "inspection in special measures",
            /// The ratings that count for special measures.
            SpecialMeasuresFiveQuestionsOnly = "special_measures_five_questions_only":
                "the ratings that count for special measures",
            /// The content of special measures.
            SpecialMeasuresContent = "special_measures_content": "the content of special measures",
            /// Special administration.
            SpecialMeasuresLastResort = "special_measures_last_resort": "special administration",
            /// Financial special measures.
            SpecialMeasuresFinancialStart = "special_measures_financial_start":
                "financial special measures",
            /// Entry to financial special measures.
            SpecialMeasuresFinancialEntry = "special_measures_financial_entry":
                "entry to financial special measures",
            /// The NHS Oversight Framework 2019/20.
            Nof2019InForce = "nof_2019_in_force": "the NHS Oversight Framework 2019/20",
            /// The bodies of the NHS Oversight Framework 2019/20.
            Nof2019Scope = "nof_2019_scope": "the bodies of the NHS Oversight Framework 2019/20",
            /// Reviews of systems.
            Nof2019SystemReview = "nof_2019_system_review": "reviews of systems",
            /// Segments in 2019/20.
            Nof2019Segments = "nof_2019_segments": "segments in 2019/20",
            /// Who acts on a segment in 2019/20.
            Nof2019WhoActs = "nof_2019_who_acts": "who acts on a segment in 2019/20",
            /// Who decides a segment in 2019/20.
            Nof2019DecidedBy = "nof_2019_decided_by": "who decides a segment in 2019/20",
            /// The NHS System Oversight Framework 2021/22.
            Nof2021InForce = "nof_2021_in_force": "the NHS System Oversight Framework 2021/22",
            /// The NHS Oversight Framework 2022/23.
            Nof2022InForce = "nof_2022_in_force": "the NHS Oversight Framework 2022/23",
            /// The bodies of the NHS System Oversight Framework 2021/22.
            Nof2021Scope = "nof_2021_scope":
                "the bodies of the NHS System Oversight Framework 2021/22",
            /// The bodies of the NHS Oversight Framework 2022/23.
            Nof2022Scope = "nof_2022_scope": "the bodies of the NHS Oversight Framework 2022/23",
            /// Segments from 2021.
            Nof2021Segments = "nof_2021_segments": "segments from 2021",
            /// The default segment.
            Nof2021DefaultSegment = "nof_2021_default_segment": "the default segment",
            /// Segments of bodies and of systems.
            Nof2021IndependentSegments = "nof_2021_independent_segments":
                "segments of bodies and of systems",
            /// Quarterly reviews.
            Nof2021ReviewQuarterly = "nof_2021_review_quarterly": "quarterly reviews",
            /// What segment 3 brings.
            Nof2021Segment3 = "nof_2021_segment_3": "what segment 3 brings",
            /// What segment 4 brings.
            Nof2021Segment4 = "nof_2021_segment_4": "what segment 4 brings",
            /// Mandated support.
            Nof2021MandatedSupport = "nof_2021_mandated_support": "mandated support",
            /// What segment 1 frees.
            Nof2021Segment1Benefits = "nof_2021_segment_1_benefits": "what segment 1 frees",
            /// The link of segments to the licence from 2021.
            Nof2021LicenceLink = "nof_2021_licence_link":
                "the link of segments to the licence from 2021",
            /// The Recovery Support Programme.
            RspInForce = "rsp_in_force": "the Recovery Support Programme",
            /// The terms of the Recovery Support Programme.
            RspTerms = "rsp_terms": "the terms of the Recovery Support Programme",
            /// Entry to the Recovery Support Programme.
            RspEntry = "rsp_entry": "entry to the Recovery Support Programme",
            /// Exit from the Recovery Support Programme.
            RspExit = "rsp_exit": "exit from the Recovery Support Programme",
            /// The part of the board in oversight.
            BoardInOversight = "board_in_oversight": "the part of the board in oversight",
            /// What each segment describes.
            Nof2021SegmentDescription = "nof_2021_segment_description":
                "what each segment describes",
            /// The support of each segment.
            Nof2021SupportDescription = "nof_2021_support_description":
                "the support of each segment",
            /// Tests for mandated support.
            Nof2021IndicativeTests = "nof_2021_indicative_tests": "tests for mandated support",
            /// Who decides a segment from 2021.
            SegmentDecisionRights = "segment_decision_rights": "who decides a segment from 2021",
            /// Who oversees a trust in each segment.
            SegmentRoleSplit = "segment_role_split": "who oversees a trust in each segment",
            /// Who decides a segment, by segment.
            Nof2021DecidedBy = "nof_2021_decided_by": "who decides a segment, by segment",
        }
    };
}

pub(super) use segment_roles;
