use super::{
    editions::{EDITIONS, SHARED},
    *,
};

mod wider;

fn rulebook() -> Rulebook {
    Rulebook::for_year("2019/20".parse().unwrap()).unwrap()
}

fn editions() -> Vec<Rulebook> {
    let years = Rulebook::editions().unwrap();
    years.into_iter().map(|year| Rulebook::for_year(year).unwrap()).collect()
}

#[test]
fn every_edition_loads_and_names_its_year() {
    let years = Rulebook::editions().unwrap();
    assert_eq!(years.len(), EDITIONS.len());
    assert!(years.is_sorted());
    assert!(editions().iter().zip(&years).all(|(edition, year)| edition.year() == *year));
    let error = Rulebook::for_year("1999/00".parse().unwrap()).unwrap_err();
    assert_eq!(error.code(), Code::NoEdition);
    assert!(error.to_string().contains("2019/20"), "{error}");
}

#[test]
fn an_id_stands_in_one_file_alone() {
    let files = EDITIONS.iter().map(|(_, text)| *text).chain(SHARED);
    let books = files.map(|text| Book::from_toml(text).unwrap());
    let mut seen = std::collections::BTreeSet::new();
    for id in books.flat_map(|book| book.order) {
        assert!(seen.insert(id.clone()), "{id}");
    }
}

#[test]
fn an_entry_of_a_shared_file_applies_in_some_year() {
    let editions = editions();
    for text in SHARED {
        for id in Book::from_toml(text).unwrap().order {
            assert!(editions.iter().any(|edition| edition.get(id.as_str()).is_some()), "{id}");
        }
    }
}

#[test]
fn an_entry_of_several_editions_applies_in_its_years_alone() {
    let entry = |period: &str| {
        let text = format!("[rule.\"a.b\"]\nsays = \"x\"\nstanding = \"primary\"\n{period}");
        Book::from_toml(&text).unwrap()
    };
    let applies = |period: &str, year: &str| {
        let book = entry(period).in_year(year.parse().unwrap()).unwrap();
        assert_eq!(book.entries.len(), book.order.len());
        book.entries.values().all(|entry| entry.fields.len() == 2) && !book.order.is_empty()
    };
    assert!(applies("", "2019/20"));
    assert!(applies("since = \"2019/20\"\nuntil = \"2019/20\"", "2019/20"));
    assert!(!applies("since = \"2020/21\"", "2019/20"));
    assert!(!applies("until = \"2018/19\"", "2019/20"));
    let backwards = entry("since = \"2020/21\"\nuntil = \"2019/20\"");
    let error = backwards.in_year("2019/20".parse().unwrap()).unwrap_err();
    assert_eq!(error.problems()[0].path, "rule.\"a.b\"");
    let unread = entry("since = \"2020\"").in_year("2019/20".parse().unwrap()).unwrap_err();
    assert_eq!(
        (unread.code(), &*unread.problems()[0].path),
        (Code::NotAYear, "rule.\"a.b\".since")
    );
}

#[test]
fn every_role_is_played_by_a_rule_of_some_edition() {
    let editions = editions();
    let played = |role: Role| editions.iter().any(|edition| edition.role(role).is_ok());
    let missing = Role::ALL.iter().filter(|role| !played(**role));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&Role>::new());
}

#[test]
fn every_rule_has_a_source_or_says_why_it_has_none() {
    for edition in editions() {
        for rule in edition.rules() {
            assert!(!rule.sources.is_empty() || rule.note.is_some(), "{}", rule.id);
            assert!(rule.standing < Standing::Inferred || rule.note.is_some(), "{}", rule.id);
        }
    }
}

#[test]
fn every_parameter_has_a_source_or_is_open_or_inferred() {
    for edition in editions() {
        let parameters = edition.rules().filter(|rule| rule.value.is_some() || rule.required);
        for rule in parameters.filter(|rule| rule.sources.is_empty()) {
            assert!(rule.standing >= Standing::Inferred && rule.note.is_some(), "{}", rule.id);
        }
    }
}

#[test]
fn every_source_is_cited_by_a_rule_or_named_in_a_note() {
    let editions = editions();
    for source in editions[0].sources() {
        let cited = editions.iter().flat_map(Rulebook::rules).any(|rule| {
            let noted = rule
                .note
                .as_ref()
                .is_some_and(|note| note.contains(&format!("[{}]", source.number)));
            noted || rule.sources.iter().any(|cited| cited.number == source.number)
        });
        assert!(cited, "{source}");
    }
}

#[test]
fn what_was_designed_and_not_operated_says_so() {
    let edition = Rulebook::for_year("2020/21".parse().unwrap()).unwrap();
    let of_the_year = edition.rules().filter(|it| it.id.as_str().starts_with("control-totals."));
    let statuses: Vec<_> = of_the_year.map(|rule| rule.status.as_deref()).collect();
    assert_eq!(statuses, [Some("designed, not operated"); 7]);
    assert!(rulebook().rules().all(|rule| rule.status.is_none()));
}

#[test]
fn open_points_are_the_assumed_rules_and_the_values_nobody_gives() {
    let rulebook = rulebook();
    let open: Vec<_> = rulebook.open_points().map(|rule| rule.id.as_str()).collect();
    assert!(open.contains(&"control-totals.2019-20.link-minimum"));
    assert!(open.contains(&"maturity.parameter.consistent-delivery"));
    assert!(!open.contains(&"control-totals.2019-20.sct-is-sum"));
}

#[test]
fn the_list_holds_42_systems_in_seven_regions() {
    let rulebook = rulebook();
    assert_eq!((rulebook.systems().len(), rulebook.regions().len()), (42, 7));
    let of_region = |code: &str| {
        rulebook.systems().iter().filter(|system| system.region.code.as_str() == code).count()
    };
    let counts = ["Y56", "Y58", "Y59", "Y60", "Y61", "Y62", "Y63"].map(of_region);
    assert_eq!(counts, [5, 7, 6, 11, 6, 3, 4]);
}

#[test]
fn the_matrix_and_the_freedoms_are_whole() {
    let rulebook = rulebook();
    assert_eq!(rulebook.criteria().len(), 69);
    assert_eq!(rulebook.freedoms().len(), 37);
    assert_eq!(rulebook.principles().len(), 14);
    assert_eq!(rulebook.ladder().len(), 12);
    assert_eq!(rulebook.stage_rows().len(), 6);
    for domain in Domain::ALL {
        for stage in Stage::ALL {
            let cell = Some(Cell { domain: *domain, stage: *stage });
            assert!(rulebook.criteria().iter().any(|criterion| criterion.cell == cell), "{cell:?}");
        }
    }
}

#[test]
fn the_words_of_the_one_exception_stand_once() {
    let editions = EDITIONS.iter().map(|(_, text)| *text);
    let files = editions.chain(SHARED).collect::<Vec<_>>().join("\n");
    assert_eq!(files.matches("exceptional circumstances").count(), 1);
    assert_eq!(files.lines().filter(|line| *line == "high = 50000").count(), 1);
    assert_eq!(files.matches("50,000").count(), 0);
}

#[track_caller]
fn refused(overlay: &str, expected: &[(&str, Code)]) {
    let error = Rulebook::from_toml(overlay).unwrap_err();
    let found: Vec<_> =
        error.problems().iter().map(|problem| (problem.path.as_str(), problem.code)).collect();
    assert_eq!(found, expected, "{error}");
}

fn overlay(entry: &str) -> String {
    format!("overlays = \"2019/20\"\n{entry}")
}

const MINIMUM: &str = r#"[rule."control-totals.2019-20.link-minimum"]"#;
const MINIMUM_PATH: &str = r#"rule."control-totals.2019-20.link-minimum""#;

#[test]
fn an_overlay_replaces_fields_and_leaves_the_rest() {
    let text =
        overlay(&format!("{MINIMUM}\nvalue = \"0.2\"\nstanding = \"assumed\"\nnote = \"local\""));
    let local = Rulebook::from_toml(&text).unwrap();
    let rule = local.rule("control-totals.2019-20.link-minimum").unwrap();
    let built_in = rulebook();
    let before = built_in.rule("control-totals.2019-20.link-minimum").unwrap();
    assert_eq!(
        (rule.word(), rule.note.as_deref(), &rule.says),
        (Some("0.2"), Some("local"), &before.says)
    );
    assert_eq!(local.overlays().len(), 1);
    assert_ne!(local, built_in);
    let other = local.rules().filter(|rule| rule.id != before.id);
    assert!(other.eq(built_in.rules().filter(|rule| rule.id != before.id)));
}

#[test]
fn a_changed_entry_keeps_no_source_of_the_entry_it_replaces() {
    let windows = r#"[rule."control-totals.2019-20.net-neutral-windows"]"#;
    let noted = "value = [\"draft_plan\"]\nstanding = \"assumed\"\nnote = \"local\"";
    let local = Rulebook::from_toml(&overlay(&format!("{windows}\n{noted}"))).unwrap();
    assert!(local.role(Role::NetNeutralWindows).unwrap().sources.is_empty());
    let unsourced = noted.replace("assumed", "secondary");
    refused(
        &overlay(&format!("{windows}\n{unsourced}")),
        &[(r#"rule."control-totals.2019-20.net-neutral-windows".sources"#, Code::MissingField)],
    );
}

#[test]
fn an_overlay_may_bring_its_own_source() {
    let text = overlay(&format!(
        "[source.900]\npublisher = \"Here\"\ntitle = \"Agreement\"\n{MINIMUM}\nvalue = \"0.2\"\nstanding = \"primary\"\nsources = [900]"
    ));
    let local = Rulebook::from_toml(&text).unwrap();
    let rule = local.rule("control-totals.2019-20.link-minimum").unwrap();
    assert_eq!(rule.sources[0].title, "Agreement");
}

#[test]
fn an_overlay_that_changes_nothing_or_lies_outside_is_an_error() {
    refused(&overlay(""), &[("", Code::OverlayChangesNothing)]);
    refused(
        &overlay(&format!("{MINIMUM}\nvalue = \"0.15\"")),
        &[(MINIMUM_PATH, Code::OverlayChangesNothing)],
    );
    refused(
        &overlay("[rule.\"control-totals.2019-20.link-minimun\"]\nvalue = \"0.2\""),
        &[(r#"rule."control-totals.2019-20.link-minimun""#, Code::UnknownRule)],
    );
    refused(
        &overlay("[freedom.\"control-totals.2019-20.link-minimum\"]\nactor = \"x\""),
        &[(r#"freedom."control-totals.2019-20.link-minimum""#, Code::UnknownRule)],
    );
    refused("overlays = \"2015/16\"", &[("", Code::NoEdition)]);
    refused("x = 1", &[("x", Code::UnknownField)]);
    refused("", &[("overlays", Code::MissingField)]);
    refused("overlays = ", &[("", Code::NotToml)]);
    let another = rulebook().overlaid("overlays = \"2015/16\"").unwrap_err();
    assert_eq!(another.code(), Code::NoEdition);
}

#[test]
fn an_overlay_is_checked_as_an_edition_is() {
    let stated = "standing = \"assumed\"\nnote = \"local\"";
    let wrong = |fields: &str, path: &str, code| {
        refused(&overlay(&format!("{MINIMUM}\n{fields}")), &[(path, code)]);
    };
    wrong("value = \"0.2\"", MINIMUM_PATH, Code::MissingField);
    wrong(&format!("value = 2\n{stated}"), MINIMUM_PATH, Code::WrongType);
    let field = |name: &str| format!("{MINIMUM_PATH}.{name}");
    wrong(&format!("value = 0.2\n{stated}"), MINIMUM_PATH, Code::WrongType);
    wrong(&format!("value = \"a fifth\"\n{stated}"), &field("value"), Code::NotANumber);
    wrong(&format!("vlaue = \"0.2\"\n{stated}"), &field("vlaue"), Code::UnknownField);
    wrong("standing = \"certain\"\nnote = \"x\"", &field("standing"), Code::UnknownValue);
    wrong(
        "standing = \"assumed\"\nnote = \"x\"\nsources = [999]",
        &field("sources"),
        Code::UnknownSource,
    );
    wrong("standing = \"secondary\"\nsources = []", &field("sources"), Code::MissingField);
    refused(
        &overlay(
            "[rule.\"maturity.choice.gate-effect\"]\nvalue = \"explodes\"\nstanding = \"assumed\"\nnote = \"x\"",
        ),
        &[(r#"rule."maturity.choice.gate-effect".value"#, Code::UnknownValue)],
    );
}

#[test]
fn a_payment_mechanism_keeps_to_the_bounds_of_rates_and_rests_on_rules_there_are() {
    let blended = "overlays = \"2019/20\"\n[payment.\"payment.blended-emergency\"]\n\
                   standing = \"assumed\"\nnote = \"local\"\n";
    let path = r#"payment."payment.blended-emergency""#;
    let local = Rulebook::from_toml(&format!("{blended}below = \"0.5\"")).unwrap();
    let [mechanism] = local.payments() else { panic!("one mechanism") };
    assert_eq!(
        (mechanism.below.percent(), mechanism.above.percent()),
        ("50%".into(), "20%".into())
    );
    let beyond = format!("{blended}above = \"10.1\"");
    refused(&beyond, &[(&format!("{path}.above"), Code::OutOfRange)]);
    let nowhere = format!("{blended}rests_on = [\"payment.no-such\"]");
    refused(&nowhere, &[(&format!("{path}.rests_on"), Code::UnknownRule)]);
    let fields = format!("{blended}until = \"2030/31\"");
    refused(&fields, &[(&format!("{path}.until"), Code::UnknownField)]);
}

#[test]
fn an_unknown_rule_is_named_with_the_nearest() {
    let error = rulebook().rule("keys.eqaul").map(|rule| rule.id.clone()).unwrap_err();
    assert_eq!(error.code(), Code::UnknownRule);
    assert!(error.to_string().contains("did you mean `keys.equal`?"), "{error}");
}
