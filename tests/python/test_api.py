"""The package as Python sees it: types, errors, copies, and inputs nobody should write."""

import copy
import doctest
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import ics_rules as ics
import pytest
from ics_rules._native import _Data, _Outcome

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "examples" / "data" / "illustrative-system-2019-20.json").read_text("utf-8")
OVERLAY = """
overlays = "2019/20"
[rule."control-totals.2019-20.link-minimum"]
value = "0.20"
standing = "assumed"
note = "local memorandum of understanding, paragraph 4"
"""


OUTCOMES = (ics.Route, ics.Segment, ics.UseOfResources, ics.RiskShare, ics.LegalPowers, ics.FundAssessment, ics.Cohort)


class Anything:
    """Equal to whatever it is compared with, as some libraries have it for tests."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


# The names that the package exports.
EXPORTED: list[str] = vars(ics)["__all__"]

# The classes that are written in Python.
IN_PYTHON = {"Assessments", "IcsRulesError", "Problem", "Summary", "Table"}


def document(**more: Any) -> dict[str, Any]:
    """A sound document of one trust, and what is changed about it."""
    trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": "3500000"}
    return {"system": "QF7", "year": "2019/20", "members": [trust], **more}


def control_total(value: Any) -> dict[str, Any]:
    trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": value}
    return document(members=[trust])


def refused(value: Any) -> tuple[str, str, str]:
    """The code, place and finding of the one problem of a control total."""
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.SystemYear.from_dict(control_total(value))
    (problem,) = raised.value.problems
    return problem.code, problem.path, problem.found


@pytest.fixture(scope="module")
def result() -> ics.Assessment:
    return ics.assess(ics.SystemYear.from_json(TEXT))


def objects(value: Any) -> Iterator[Any]:
    """The value and every object of this package that it leads to."""
    if isinstance(value, (list, tuple, ics.Table)):
        for item in value:
            yield from objects(item)
    elif isinstance(value, dict):
        yield from objects(list(value.values()))
    elif type(value).__module__ == "ics_rules":
        yield value
        # An explanation is as deep as it is long to walk; its own tests are elsewhere.
        if not isinstance(value, (ics.Explanation, ics.Rule)):
            for name in dir(type(value)):
                if not name.startswith("_") and name not in ("rulebook", "system_year"):
                    part = getattr(value, name)
                    if not callable(part):
                        yield from objects(part)


PAYMENT = {
    "mechanism": "blended_emergency", "activity": {"baseline": 10, "actual": 12, "price": 100},
    "safeguards": {"threshold": {"of_fixed": "0.1", "pays": "whole"}},
}
SUPPORT = {
    "receiver": "QUE", "givers": {"QHG": 5}, "moves": "positions",
    "terms": {"within_years": 2, "interest": "0.01", "instalments": "equal",
              "early_repayment": "at any time"},
}


CORRIDOR: dict[str, Any] = {
    "preset": "mssp-2018.track-3", "year": 2018, "band": {"gain": "0", "loss": "0"},
    "benchmark": "100.01", "actual": "90", "quality": Decimal("0.9876"), "quality_met": True,
}


def test_a_settlement_is_exact_until_its_one_rounding() -> None:
    settled = ics.settle_corridor(CORRIDOR, "2019/20")
    assert isinstance(settled, ics.Settlement) and settled.shared is not None
    # 10.01 x 0.75 x 0.9876 x 0.98
    assert settled.shared.exact == Decimal("10.01") * Decimal("0.725886")
    assert settled.amount == Decimal("7.27")
    assert settled.terms["gain"]["retention"] == "0.98"
    assert "rounded once" in str(settled.explain())
    assert not ics.settle_corridor(CORRIDOR | {"band": None}, "2019/20")
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.settle_corridor(CORRIDOR | {"benchmark": 100.5}, "2019/20")
    assert [(one.code, one.path) for one in raised.value.problems] == [
        ("inexact_number", "benchmark")]


SCORES = {
    "capital_service_capacity": {"value": 3}, "liquidity": {"value": "-8.5"},
    "margin": {"adjusted_surplus": -2, "operating_income": 100},
    "distance_from_plan": {"value": 0},
    "left_out": [{"metric": "agency", "by": "a clause"}],
    "control_total": "not_accepted_planning_surplus", "financial_special_measures": False,
}
PLACED = {
    "body": "nhs_trust", "evidence": {"bottom_decile": True}, "decided": {"segment": 4},
    "recovery_support": {"exit_criteria": [{"criterion": "a plan", "met": False}]},
}
TESTED = {
    "ratings": {"safe": "inadequate", "effective": "good", "caring": "good", "responsive": "good",
                "well_led": "good"},
    "finance": {"control_total_agreed": False, "significant_deficit_planned": True,
                "significant_adverse_forecast": False, "exceptional_governance_failure": False},
    "entered": "2018-07-15",
}


def test_a_score_says_what_a_metric_needs_in_its_unit_and_in_pounds() -> None:
    found = ics.use_of_resources(SCORES, "2017/18")
    assert isinstance(found, ics.UseOfResources)
    # 1, 3, 4 and 1 make 9; 9 / 4 = 2.25, and a metric in its worst band leaves 3.
    assert (found.mean, found.rounded, found.overall) == (Decimal("2.25"), 2, 3)
    assert [one.by for one in found.left_out] == ["a clause"]
    margin = found.metrics[2]
    assert (margin.metric, margin.value, margin.score) == ("margin", Decimal("-2"), 4)
    up = margin.headroom.better
    assert up is not None and not up.on_boundary and margin.headroom.worse is None
    assert (up.boundary, up.distance, up.pounds) == (Decimal(-1), Decimal(1), Decimal("1.01"))
    assert found.better[0].cheapest == "margin"
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.use_of_resources(SCORES | {"liquidity": {"value": float("nan")},
                                       "margin": {"value": Decimal("Infinity")}}, "2017/18")
    assert [one.path for one in raised.value.problems] == ["liquidity.value", "margin.value"]


def test_a_scorer_scores_five_values_as_the_question_does() -> None:
    scorer = ics.use_of_resources_scorer("2017/18")
    assert isinstance(scorer, ics.UseOfResourcesScorer) and str(scorer.rulebook.year) == "2017/18"
    names = ("capital_service_capacity", "liquidity", "margin", "distance_from_plan", "agency")
    for values in (("2.5", "0", "1", "0", "0"), ("1.2499", "-14.01", "-1", "-2", "50.01"),
                   ("2.51", "0.01", "1.01", "-0.99", "25"), ("1.75", "-7", "0", "-1", "-100")):
        asked = {name: {"value": value} for name, value in zip(names, values, strict=True)}
        for more in ({"control_total": "accepted", "financial_special_measures": False},
                     {"control_total": "not_accepted_planning_deficit", "financial_special_measures": False},
                     {"control_total": "accepted", "financial_special_measures": True}):
            whole = ics.use_of_resources(asked | more, "2017/18")
            assert isinstance(whole, ics.UseOfResources)
            scores = scorer.score(*map(Decimal, values), **more)  # type: ignore[arg-type]
            assert scores.metrics == [one.score for one in whole.metrics]
            assert (scores.mean, scores.rounded, scores.overall) == (whole.mean, whole.rounded, whole.overall)


def test_a_scorer_reads_exact_numbers_alone_and_names_every_argument() -> None:
    scorer = ics.use_of_resources_scorer("2017/18")
    assert isinstance(scorer, ics.UseOfResourcesScorer)
    # An exponent, a whole number and a text are as exact as a plain decimal.
    same = scorer.score(Decimal("3E+0"), 1, "1.10", Decimal("0E-7"), -5)
    assert same == scorer.score(*map(Decimal, ("3", "1", "1.1", "0", "-5")))
    wrong: Any = (2.6, Decimal("NaN"), None, Decimal("1E+99"), True)
    with pytest.raises(ics.IcsRulesError) as raised:
        scorer.score(*wrong, control_total="perhaps")
    assert [(one.code, one.path) for one in raised.value.problems] == [
        ("inexact_number", "capital_service_capacity"), ("not_a_number", "liquidity"),
        ("wrong_type", "margin"), ("out_of_range", "distance_from_plan"), ("wrong_type", "agency"),
        ("unknown_value", "control_total")]
    with pytest.raises(ics.IcsRulesError) as raised:
        scorer.score(Decimal(3), Decimal(1), Decimal(1), Decimal(0), Decimal("-100.01"))
    assert [(one.code, one.path) for one in raised.value.problems] == [("out_of_range", "agency")]
    assert isinstance(ics.use_of_resources_scorer("2025/26"), ics.NotInForce)


def test_a_sign_sets_no_segment() -> None:
    found = ics.segment(PLACED, "2023/24")
    assert isinstance(found, ics.Segment) and isinstance(found.indicated, ics.SegmentView)
    assert found.opens_judgement and found.indicated.segment == 2
    assert found.decided is not None and found.decided.segment == 4 and found.agree is False
    assert found.recovery_support is not None
    assert found.recovery_support.criteria_left == ["a plan"]


TOWER = {
    "basis": {"equal": "0.5", "turnover": "0.5"},
    "waterfall": [{"source": "risk_reserve", "amount": 100, "conditions": {"a vote": True}}],
    "losses": [
        {"from": 0, "to": 600, "shared": "0.5", "left_with": {"region": "0.25", "RXF": "0.25"}},
        {"from": 600, "shared": 1, "basis": "equal"}],
    "limits": {"RHQ": {"amount": 300}},
    "left_over_with": "reserve",
    "no_payment_below": 1,
}
PAIR = [
    {"code": "RHQ", "own_variance": -1000, "control_total": 0, "turnover": 3000},
    {"code": "RXF", "own_variance": 0, "control_total": 0, "turnover": 1000},
]


def everything(result: ics.Assessment) -> list[Any]:
    """At least one object of every class."""
    book = result.rulebook
    explanation = result.explain("control_total")
    assert explanation is not None
    scorer = ics.use_of_resources_scorer("2017/18")
    assert isinstance(scorer, ics.UseOfResourcesScorer)
    lists: list[Any] = [
        book.rules()[:5], book.sources()[:5], book.systems()[:2], book.regions(), book.freedoms(),
        book.criteria()[:5], book.principles(), book.ladder(), book.stage_rows(),
        book.requirements(), book.population_band("place"), result.caveats(), result.system_year,
        book.overlaid(OVERLAY), book.compare(book.overlaid(OVERLAY)), explanation,
        explanation.compared, ics.FinancialYear("2019/20"),
        ics.allocate(10, {"RHQ": 1, "RXF": 2}), ics.split(10, {"QF7": "0.5"}),
        ics.settle({"RHQ": 5, "RXF": -5}), ics.maturity({}, "2019/20"), ics.assess(
            result.system_year, book.overlaid(OVERLAY)),
        ics.maturity(document_of_maturity(population=False), "2019/20"),
        book.payments(), scorer, scorer.score(3, 1, 2, 0, -5),
        ics.payment(PAYMENT, "2020/21"), ics.payment(PAYMENT, "2019/20"),
        ics.support(SUPPORT, "2019/20"),
        ics.capital({"plan": -1, "fair_share": -2, "capital": 3}, "2024/25"),
        ics.release_reserve(
            {"amount": 1, "position": 2, "control_total": 3, "treasury_consent": True}, "2016/17"),
        ics.provider_holder(True, "2017/18"),
        ics.reserve_requirement(
            {"organisation": "03N", "kind": "ccg", "allocation": 800}, "2017/18"),
        ics.forecast_change(
            {"provider": "RHQ", "month": 11, "before": 0, "after": -4, "system_after": 1,
             "system_plan": 0}, "2023/24"),
        ics.minimum_improvement(
            {"ccg": "03N", "prior_outturn": -20, "allocation": 100, "control_total": -19},
            "2018/19"),
        ics.historic_debt(
            {"icb": "QMJ", "debt": 1, "results": {"2022/23": {"icb": -1}}}, "2023/24"),
        ics.overspend_repayment(
            {"icb": "QMJ", "year": "2024/25", "overspend": 1, "allocation": 100}, "2024/25"),
        ics.settle_corridor(CORRIDOR, "2019/20"),
        ics.corridor_presets("2019/20"), ics.levels("2019/20"), *funds(), ics.share_risk(TOWER, PAIR, "2019/20"),
        ics.exposure(TOWER, PAIR, "2019/20", now=-1000, outcomes=[-1000, 5]),
        ics.use_of_resources(SCORES, "2017/18"), ics.segment(PLACED, "2023/24"),
        ics.special_measures(TESTED, "2018/19"),
        ics.cohort(COHORT, "2025/26"), ics.cohort(FINANCES, "2025/26"),
        *powers_and_governance(), result.under("2018/19"), *years(),
        ics.metrics_under({"metrics": {"liquidity": "-7", "OF1061": "6.7"}}, "2017/18"),
    ]
    found = list(objects([result, *lists]))
    return list({(type(one), repr(one)): one for one in found}.values())


COHORT = {
    "quarter": "Q1",
    "trusts": [
        {"code": "RHQ", "name": "Somewhere", "provider_type": "acute"},
        {"code": "RXF", "override_flag": True, "provider_type": "acute"}],
    "metrics": [{"metric": "OF1061", "results": {"RHQ": {"value": 6}, "RXF": {"value": "6.5"}}}],
}


FINANCES = {
    "quarter": "Q1",
    "trusts": [{"code": "RA1", "planned_percent": "-0.5", "variance_percent": "-0.2"}],
    "finance_cells": [{"planned": 2, "variance": 2, "combined": "3"}],
    "metrics": [{"metric": "OF1061", "results": {"RA1": {"absent": "suppressed"}}}],
}


def years() -> list[ics.Assessment]:
    """Years of the vectors with every part that a year may have."""
    file = Path(__file__).parents[1] / "vectors" / "years.json"
    cases = json.loads(file.read_text("utf-8"))["cases"]
    given = [case["input"]["document"] for case in cases if "expect" in case and case["call"] == "assess"]
    parts = ("funds", "limits", "reserves", "forecast_protocol", "oversight", "governance")
    chosen = [next(one for one in given if part in one) for part in parts]
    return [ics.assess(ics.SystemYear.from_dict(one)) for one in chosen]


def test_a_trust_is_scored_and_told_what_would_get_it_out() -> None:
    found = ics.cohort(COHORT, "2025/26")
    assert isinstance(found, ics.Cohort)
    last, first = found.trusts
    assert [(one.code, one.average, one.unadjusted) for one in (last, first)] == [
        ("RHQ", Decimal("4.00"), 4), ("RXF", Decimal("1.00"), 1)]
    assert isinstance(first.final_segment, ics.CannotTell)
    assert (first.adjusted, first.final_segment.missing) == (3, ["in_programme"])
    assert last.way_out is not None and last.way_out.held_in == 4
    [exit] = last.way_out.exits
    assert (exit.kind, exit.to, exit.average) == ("average", 3, Decimal("2.62"))
    assert exit.by_metric[0].rank == 1
    assert first.way_out is not None
    assert [(one.kind, one.needs) for one in first.way_out.exits] == [
        ("override", ["no_deficit", "no_deficit_support"])]
    assert found.trust("RZZ") is None
    with pytest.raises(ics.IcsRulesError):
        ics.cohort(COHORT | {"cut_points": [2.5, 3, 3.5]}, "2025/26")


def test_the_published_files_are_a_cohort() -> None:
    folder = Path(__file__).parents[2] / "examples" / "data" / "published"
    files = [(folder / f"nof-2025-26-q1-{name}.csv").read_text("utf-8") for name in ("trusts", "metric-scores")]
    found = ics.cohort(ics.cohort_from_csv(files), "2025/26")
    assert isinstance(found, ics.Cohort) and len(found.trusts) == 61
    trust = found.trust("RPG")
    assert trust is not None and (trust.unadjusted, trust.final_segment) == (1, 3)
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.cohort_from_csv(["quarter,trust_code\nQ1 2025/26,x"])
    assert [(one.code, one.path) for one in raised.value.problems] == [
        ("not_a_code", "files[0].rows[0].trust_code")]


def powers_and_governance() -> list[Any]:
    """At least one object of every class of powers, escalation, governance and criteria."""
    book = ics.Rulebook.for_year("2024/25")
    known = {"breach": "satisfied", "undertaking": "none", "already_required": False,
             "turnover": 100, "breached_on": "2019-01-01"}
    trust = {"body": "foundation_trust", "date": "2024-06-01", "known": known}
    notice = {"measure": "compliance_requirement", "received": "2024-06-01", "days": 4}
    shown = {"maturity.leadership.maturing.learning-culture": {"present": True, "evidence": "x"}}
    return [
        book.powers(), book.segment_roles(), ics.legal_powers(trust, book),
        ics.check_notice(notice, book), ics.escalation(trust | {"segment": 3}, book),
        ics.check_governance({"date": "2024-06-01"}, book),
        ics.maturity_by_criteria({"judged": {"leadership": "developing"}, "criteria": shown},
                                 "2019/20"),
    ]


def year_end(performance: int) -> dict[str, Any]:
    return {"code": "RHQ", "control_total": 0, "performance": performance, "accepted": True}


def funds() -> list[Any]:
    """At least one object of every class of the funds."""
    quarter = {"quarter": "Q1", "control_total": 0, "performance": -1}
    system = {"system_control_total": 0, "system_performance": 0}
    fund = {"kind": "provider_sustainability", "code": "RHQ", "amount": 1000, "accepted": True,
            "linked_to_system": "0.5", "is_ics": True}
    decided = {"quarter": "Q1", "due": 1, "withheld": 1, "released": 0}
    reward = {"code": "RHQ", "path": "keeps_balance", "relevant_income": 1, "rewards_before": 1}
    shared = {"amount": 1, "providers": [year_end(0)], "weights": {"RHQ": 1}}
    next_quarter = {"quarter": "Q2", "control_total": 0}
    return [
        ics.assess_fund({"fund": fund, "quarters": [quarter | system, next_quarter]}, "2019/20"),
        ics.incentive(year_end(1), "2016/17"), ics.bonus(shared, "2016/17"),
        ics.taper({"amount": 5, "year_end": year_end(-1)}, "2020/21"),
        ics.transitional_reward(reward, "2020/21"), ics.incentive(year_end(1), "2020/21"),
        ics.deficit_support({"system": "QYG", "planned": 4, "quarters": [decided]}, "2025/26"),
    ]


def document_of_maturity(**more: Any) -> dict[str, Any]:
    domains = ["leadership", "architecture", "care_models", "track_record"]
    return {domain: "developing" for domain in domains} | more


def test_every_class_is_exported_documented_and_named_by_its_package() -> None:
    for name in EXPORTED:
        exported = getattr(ics, name)
        if name != "__version__":
            assert exported.__doc__, name
        if isinstance(exported, type) and name not in IN_PYTHON:
            assert exported.__module__ == "ics_rules"
            assert exported.__name__ == name


def test_every_example_of_the_docstrings_holds() -> None:
    finder, runner = doctest.DocTestParser(), doctest.DocTestRunner()
    documented: dict[str, Any] = {"ics_rules": ics}
    for name in EXPORTED:
        documented[name] = exported = getattr(ics, name)
        if isinstance(exported, type):
            documented |= {f"{name}.{key}": getattr(exported, key) for key in vars(exported)}
    for name, one in documented.items():
        if isinstance(one.__doc__, str):
            runner.run(finder.get_doctest(one.__doc__, {}, name, None, 0))
    assert runner.tries > 20
    assert runner.failures == 0


def test_every_object_is_rebuilt_from_its_pickle_and_by_copying(result: ics.Assessment) -> None:
    classes = set()
    for one in everything(result):
        classes.add(type(one).__name__)
        for other in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
            assert type(other) is type(one)
            assert other == one, one
            assert hash(other) == hash(one), one
            assert repr(other) == repr(one)
            assert str(other) == str(one)
    data = {name for name in EXPORTED if isinstance(getattr(ics, name), type)}
    assert data - classes == IN_PYTHON


def test_every_object_is_read_only_and_says_what_it_is(result: ics.Assessment) -> None:
    for one in everything(result):
        name = type(one).__name__
        assert repr(one).startswith((f"<{name} ", f"{name}(")) and "\n" not in repr(one), one
        assert one != repr(one)
        with pytest.raises((AttributeError, TypeError)):
            one.says = "otherwise"
        with pytest.raises((AttributeError, TypeError)):
            one.new = 1


def test_a_pickle_of_what_is_no_such_object_is_refused() -> None:
    with pytest.raises(ValueError, match="EOF"):
        ics.Region._rebuilt("[")
    with pytest.raises(ics.IcsRulesError):
        ics.Region._rebuilt("{}", "2019/21")
    with pytest.raises(ics.IcsRulesError):
        ics.Rulebook._rebuilt("", "2019/21", [])


def test_dict_and_json_give_the_same_year() -> None:
    from_json = ics.SystemYear.from_json(TEXT)
    assert ics.SystemYear.from_dict(json.loads(TEXT)) == from_json
    assert ics.SystemYear.from_json(TEXT.encode()) == from_json
    assert ics.SystemYear.from_dict(from_json.to_dict()) == from_json
    assert json.loads(from_json.to_json()) == from_json.to_dict()
    assert {from_json: 1}[ics.SystemYear.from_dict(json.loads(TEXT))] == 1


def test_other_mappings_and_tuples_are_read_as_dicts_and_lists() -> None:
    class Lazy(Mapping[str, Any]):
        def __getitem__(self, key: str) -> Any:
            return document()[key]

        def __iter__(self) -> Iterator[str]:
            return iter(document())

        def __len__(self) -> int:
            return len(document())

    plain = ics.SystemYear.from_dict(document())
    assert ics.SystemYear.from_dict(Lazy()) == plain
    assert ics.SystemYear.from_dict(MappingProxyType(document())) == plain
    assert ics.SystemYear.from_dict(document(members=tuple(document()["members"]))) == plain


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("-0.01", "-0.01"),
        (-5, "-5.00"),
        (Decimal("12.5"), "12.50"),
        (Decimal("12.500000"), "12.50"),  # zeros at the end are no pence
        (Decimal("1E+6"), "1000000.00"),
        (Decimal("-0"), "0.00"),
        (Decimal("1000000000000.00"), "1000000000000.00"),
    ],
)
def test_amounts_are_read_exactly(given: Any, read: str) -> None:
    result = ics.assess(ics.SystemYear.from_dict(control_total(given)))
    total = result.control_total
    assert isinstance(total, ics.ControlTotal)
    assert str(total.total) == read
    assert isinstance(total.total, Decimal)


@pytest.mark.parametrize(
    ("given", "code", "found"),
    [
        (0.1, "inexact_number", "0.1 (not a whole number)"),
        (float("nan"), "inexact_number", "NaN (not a whole number)"),
        (1e22, "inexact_number", "1e22 (not a whole number)"),
        (True, "wrong_type", "true"),
        (None, "wrong_type", "null"),
        ([], "wrong_type", "a list of 0 items"),
        (b"5", "wrong_type", "a value of type `bytes`"),
        (date(2019, 4, 1), "wrong_type", "a value of type `datetime.date`"),
        (10**80, "wrong_type", "a value of type `int beyond 128 bits`"),
        ({1: 2}, "wrong_type", "a value of type `dict with a key of type int`"),
        ("\ud800", "wrong_type", "a value of type `str with a lone surrogate`"),
        (Decimal("0.005"), "too_precise", '"0.005"'),
        (Decimal("NaN"), "not_a_number", '"NaN"'),
        (Decimal("-Infinity"), "not_a_number", '"-Infinity"'),
        (Decimal("1E+999999999"), "not_a_number", '"1E+999999999"'),
        (Decimal("1E-999999999"), "not_a_number", '"1E-999999999"'),
        (Decimal("1000000000000.01"), "out_of_range", '"1000000000000.01"'),
        ("1,000", "not_a_number", '"1,000"'),
        ("٣", "not_a_number", '"٣"'),
    ],
)
def test_what_is_no_exact_amount_is_refused_by_name(given: Any, code: str, found: str) -> None:
    assert refused(given) == (code, "members[0].control_total", found)


def test_every_problem_is_raised_at_once_and_survives_a_pickle() -> None:
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.SystemYear.from_dict(document(year="2019/21", nam="Ναός 🏥", funds=[{"kind": "x"}]))
    error = raised.value
    assert isinstance(error, ValueError)
    assert error.code == error.problems[0].code == "unknown_field"
    assert [problem.code for problem in error.problems] == [
        "unknown_field", "not_a_year", "unknown_value", "missing_field", "missing_field"]
    assert "did you mean `name`?" in error.problems[0].expected
    assert str(error).startswith("5 problems\n  nam: found")
    for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert (str(other), other.code, other.problems) == (str(error), error.code, error.problems)
    assert len({*error.problems}) == 5


def test_nesting_is_bounded_as_in_json() -> None:
    def nested(depth: int) -> Any:
        return {} if depth == 0 else {"a": nested(depth - 1)}

    ring: dict[str, Any] = {}
    ring["ring"] = ring
    for deep in (nested(32), nested(500), ring, {"a": [[[ring]]]}):
        with pytest.raises(ics.IcsRulesError) as raised:
            ics.SystemYear.from_dict(deep)
        assert raised.value.code == "too_deep"
    for bound, code in ((31, "unknown_field"), (32, "too_deep")):
        with pytest.raises(ics.IcsRulesError) as from_dict:
            ics.SystemYear.from_dict(nested(bound))
        with pytest.raises(ics.IcsRulesError) as from_json:
            ics.SystemYear.from_json(json.dumps(nested(bound)))
        assert from_dict.value.code == from_json.value.code == code


@pytest.mark.parametrize("text", ["", "[", "{}", "null", "[]", '"x"', "\0", "{" * 100_000])
def test_hostile_json_is_refused(text: str) -> None:
    with pytest.raises(ics.IcsRulesError):
        ics.SystemYear.from_json(text)


def test_text_that_is_not_unicode_is_refused_by_python() -> None:
    with pytest.raises(UnicodeError):
        ics.SystemYear.from_json(b"\xff")
    with pytest.raises(UnicodeError):
        ics.SystemYear.from_json("\ud800")


def test_a_long_list_of_problems_is_cut() -> None:
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.SystemYear.from_dict(document(returns=[0] * 100_000))
    assert len(raised.value.problems) == 1001


def test_an_exception_inside_a_mapping_is_passed_on() -> None:
    class Broken(Mapping[str, Any]):
        def __getitem__(self, key: str) -> Any:
            raise RuntimeError("broken")

        def __iter__(self) -> Iterator[str]:
            return iter(["system"])

        def __len__(self) -> int:
            return 1

    with pytest.raises(RuntimeError, match="broken"):
        ics.SystemYear.from_dict(Broken())


def test_the_assessment_has_typed_parts(result: ics.Assessment) -> None:
    total = result.control_total
    assert isinstance(total, ics.ControlTotal) and total
    assert isinstance(total.variance, Decimal)
    assert total.latest is not None
    assert isinstance(total.latest.outturn, ics.Outturn)
    assert total.variance == total.latest.outturn.variance
    assert total.latest.outturn.delivery in ("met", "missed")
    assert [position.month for position in total.months] == list(range(1, 9))
    assert isinstance(total.months[0].outturn, ics.CannotTell)
    assert sum(member.total for member in total.members) == total.total
    shared = result.risk_share
    assert isinstance(shared, ics.RiskShare)
    assert sum(member.share for member in shared.members) + shared.unallocated == shared.variance
    assert sum(shared.ledger.balances().values()) == 0
    assert isinstance(result.maturity, ics.Maturity)
    assert isinstance(result.maturity.naming, ics.Naming)
    assert isinstance(result.freedoms, ics.FreedomsInForce)
    assert all(isinstance(advice.route, ics.Route) for advice in result.routes)
    assert result.year == ics.FinancialYear("2019/20")
    assert result.system.code == "QZZ"
    assert result.rulebook == ics.Rulebook.for_year("2019/20")
    assert str(result) == result.report()
    assert result.to_dict() == json.loads(result.to_json())


def test_a_refusal_is_false_and_names_what_is_missing() -> None:
    result = ics.assess(ics.SystemYear.from_dict(document()))
    total = result.control_total
    assert isinstance(total, ics.ControlTotal)
    assert not total.variance
    assert isinstance(total.variance, ics.CannotTell)
    assert total.variance.missing == ["returns"]
    assert (result.risk_share, result.maturity, result.freedoms) == (None, None, None)
    assert result.explain("risk_share") is None


def test_an_explanation_is_told_in_every_form(result: ics.Assessment) -> None:
    with pytest.raises(ics.IcsRulesError) as raised:
        result.explain("risk share")
    assert raised.value.code == "unknown_value"
    for part in (None, "control_total", "risk_share", "maturity", "freedoms", "routes"):
        explanation = result.explain(part)
        assert explanation is not None
        assert explanation.says in str(explanation)
        assert explanation.standing in ("inferred", "assumed")
        assert {rule.id for rule in explanation.cited()}
        assert explanation.markdown().startswith("- ")
        assert explanation.html() in explanation._repr_html_()
        assert json.loads(explanation.to_json()) == explanation.to_dict()


def test_an_outcome_prints_as_the_text_of_its_explanation(result: ics.Assessment) -> None:
    told = 0
    for one in everything(result):
        assert str(one).strip()
        if isinstance(one, OUTCOMES) and not isinstance(one, (ics.FundAssessment, ics.DeficitSupport)):
            assert str(one) == str(one.explain()) != repr(one)
            told += 1
    assert told >= 5


def test_every_class_has_what_its_base_has(result: ics.Assessment) -> None:
    for one in everything(result):
        of = type(one)
        assert issubclass(of, _Data) == hasattr(of, "_columns")
        assert issubclass(of, _Outcome) <= issubclass(of, _Data)
        if isinstance(one, _Data):
            assert one != ics.FinancialYear("2019/20") and one.__eq__(object()) is NotImplemented
            assert one == Anything()
    for of in (_Data, _Outcome):
        with pytest.raises(TypeError):
            of()


def test_a_notebook_shows_no_text_as_markup() -> None:
    evil = "<script>alert('x')</script>"
    year = ics.SystemYear.from_dict(document(name=evil, system="QZZ"))
    book = ics.Rulebook.for_year("2019/20").overlaid(OVERLAY.replace("memorandum", evil))
    result = ics.assess(year, book)
    assert evil in result.report()
    explanation = result.explain()
    assert explanation is not None
    for shown in (result._repr_html_(), explanation._repr_html_(), book._repr_html_()):
        assert "<script" not in shown
    assert "&lt;script&gt;" in result._repr_html_()
    assert "&lt;script&gt;" in book._repr_html_()


def test_rulebooks_compare_by_id_and_by_the_part_a_rule_plays() -> None:
    before, after = (ics.Rulebook.for_year(year) for year in ("2018/19", "2019/20"))
    compared = before.compare(after)
    assert (str(compared.year_before), str(compared.year_after)) == ("2018/19", "2019/20")
    change = compared.parameters["control-totals.2019-20.net-neutral-approval"]
    assert change.before.id == "control-totals.2018-19.in-year-offset"
    assert change.role == "net_neutral_approval"
    assert change.changes[0].what == "value" and change.changes[0].after == "region"
    assert "before control-totals.2018-19.in-year-offset" in str(change)
    assert str(compared).splitlines()[0] == compared.markdown().splitlines()[0]
    assert compared.gone.keys().isdisjoint(rule.id for rule in after.rules())
    assert after.compare(after).unchanged == len(after.rules())


def test_rulebooks_list_cite_and_are_overlaid() -> None:
    book = ics.Rulebook.for_year(ics.FinancialYear("2019/20"))
    assert ics.FinancialYear("2019/20") in ics.Rulebook.editions()
    assert len(book.systems()) == 42 and len(book.regions()) == 7
    assert {rule.id for rule in book.open_points()} <= {rule.id for rule in book.rules()}
    local = ics.Rulebook.from_toml(OVERLAY)
    assert local == book.overlaid(OVERLAY) != book
    assert local.overlays == [OVERLAY]
    assert local.rule("control-totals.2019-20.link-minimum").number == Decimal("0.20")
    for wrong, code in (
        ("", "missing_field"),
        ("[", "not_toml"),
        (OVERLAY.replace("minimum", "minimun"), "unknown_rule"),
        (OVERLAY.replace("2019/20", "2031/32"), "no_edition"),
    ):
        with pytest.raises(ics.IcsRulesError) as raised:
            ics.Rulebook.from_toml(wrong)
        assert raised.value.code == code
    with pytest.raises(ics.IcsRulesError):
        book.rule("no.such.rule")
    with pytest.raises(ics.IcsRulesError):
        book.population_band("galaxy")
    with pytest.raises(TypeError):
        ics.Rulebook.for_year(2019)  # type: ignore[arg-type]


def test_years_compare_and_are_keys() -> None:
    year = ics.FinancialYear("2019/20")
    assert year == ics.FinancialYear("2019-20") == ics.FinancialYear.starting_in(2019)
    assert year < ics.FinancialYear.starting_in(2020)
    assert {year: 1}[ics.FinancialYear("2019-20")] == 1
    assert (str(year), repr(year), year.start) == ("2019/20", "FinancialYear('2019/20')", 2019)
    assert year != "2019/20"
    with pytest.raises(ics.IcsRulesError):
        ics.FinancialYear.starting_in(9999)


def test_sharing_names_the_argument_that_is_wrong() -> None:
    def problems(call: Any, *arguments: Any, **more: Any) -> list[tuple[str, str]]:
        with pytest.raises(ics.IcsRulesError) as raised:
            call(*arguments, **more)
        return [(problem.code, problem.path) for problem in raised.value.problems]

    assert problems(ics.allocate, 0.1, {"RHQ": True, "rhq": 1}) == [
        ("inexact_number", "amount"), ("wrong_type", "weights.RHQ"), ("not_a_code", "weights.rhq")]
    assert problems(ics.allocate, True, {}) == [("wrong_type", "amount")]
    assert problems(ics.allocate, 1, {}) == [("empty", "weights")]
    assert problems(ics.allocate, 1, {"RHQ": 1}, at_most={"RXF": 1}) == [
        ("unknown_code", "at_most.RXF")]
    assert problems(ics.allocate, 1, [1]) == [("wrong_type", "weights")]
    assert problems(ics.split, 1, {"QF7": 0.5}) == [("inexact_number", "shares.QF7")]
    assert problems(ics.settle, {"RHQ": 1}) == [("not_net_neutral", "")]
    assert problems(ics.share_risk, {"basis": "turnover"}, [{"code": "RHQ"}], "2019/20") == [
        ("missing_field", "members[0].control_total")]
    members = [{"code": "RHQ", "control_total": 0}]
    assert problems(ics.share_risk, {"basis": "equal"}, members, "2019/20", amount=0.1) == [
        ("inexact_number", "amount")]
    assert problems(ics.exposure, {"basis": "equal"}, members, "2019/20", now=True, outcomes=[1, 0.1]) == [
        ("wrong_type", "now"), ("inexact_number", "outcomes[1]")]
    assert problems(ics.maturity, {"leadership": "mature"}, "2019/20") == [
        ("unknown_value", "leadership")]
    assert problems(ics.freedoms, "mature", "2019/20") == [("unknown_value", "")]
    assert problems(ics.route, {}, "2019/20")[0] == ("missing_field", "subject")
    assert problems(ics.maturity, {}, "1999/00") == [("no_edition", "")]


def test_shares_make_the_amount_to_the_penny() -> None:
    weights: dict[str, Decimal | int | str] = {"RHQ": Decimal("1.5"), "RXF": "2.25", "03N": 3}
    shared = ics.allocate("-100.01", weights, at_least={"RHQ": Decimal("40.00")})
    assert sum(part.amount for part in shared.parts) + shared.unallocated == Decimal("-100.01")
    assert [part.code for part in shared.parts] == ["03N", "RHQ", "RXF"]
    assert shared.parts[1].bound == "at_floor"


def test_a_tower_is_shared_in_typed_parts() -> None:
    shared = ics.share_risk(TOWER, PAIR, ics.Rulebook.for_year("2019/20"))
    assert isinstance(shared, ics.RiskShare)
    assert shared.basis == {"equal": Decimal("0.5"), "turnover": Decimal("0.5")}
    assert (shared.variance, shared.to_share) == (Decimal(-1000), Decimal(-900))
    (draw,) = shared.draws
    assert (draw.source, draw.held_by, draw.available, draw.drawn) == (
        "risk_reserve", "reserve", Decimal(100), Decimal(100))
    # Half of 600 at 0.625 and 0.375, then 300 equally, of which RHQ's limit leaves it 112.50.
    first, second = shared.layers
    assert (first.position, first.from_, first.to) == (0, Decimal(0), Decimal(600))
    assert (second.position, second.from_, second.to, second.basis) == (1, Decimal(600), None, "equal")
    assert [part.amount for part in first.parts] == [Decimal("-187.50"), Decimal("-112.50")]
    assert [part.bound for part in second.parts] == ["at_cap", "free"]
    assert shared.left_with == {"region": Decimal(-150), "RXF": Decimal(-150)}
    trust, other = shared.members
    assert (trust.share, trust.limit, trust.net) == (Decimal(-300), Decimal(300), Decimal(700))
    assert (other.share, other.left_with, other.position_after) == (
        Decimal(-300), Decimal(-150), Decimal(-450))
    assert repr(trust).startswith("MemberShare(code='RHQ', own_variance=-1000.00, ")
    assert repr(draw) == (
        "Draw(step=0, source='risk_reserve', held_by='reserve', "
        "available=100.00, drawn=100.00, moves_control_total=False)")
    total = sum(member.share for member in shared.members) + sum(shared.left_with.values())
    assert total + shared.unallocated == shared.to_share


def test_an_exposure_is_a_function_in_typed_parts() -> None:
    found = ics.exposure(TOWER, PAIR, "2019/20", now=-1000, outcomes=(Decimal(-1000), "5"))
    assert isinstance(found, ics.Exposure)
    losses = found.losses
    assert isinstance(losses, ics.ExposureSide)
    trust = losses.members[0]
    # 100 are met; 187.50 of the first 600; then a half of each pound up to its limit of 300.
    assert [(point.outcome, point.share) for point in trust.points] == [
        (Decimal(0), Decimal(0)), (Decimal(-100), Decimal(0)),
        (Decimal(-700), Decimal("-187.50")), (Decimal(-925), Decimal(-300))]
    assert [point.marginal for point in trust.points] == [
        Decimal(0), Decimal("0.3125"), Decimal("0.5"), Decimal(0)]
    assert (trust.most, trust.most_at) == (Decimal(-300), Decimal(-925))
    assert (trust.nothing_until, trust.freed_by) == (Decimal(-100), Decimal(900))
    assert [step.at_limit for step in losses.steps] == [[], [], [], ["RHQ"]]
    loss, gain = found.at
    assert loss.shares == {"RHQ": Decimal(-300), "RXF": Decimal(-300)}
    assert (loss.met, loss.left_with["region"]) == (Decimal(100), Decimal(-150))
    assert gain.shares == {"RHQ": Decimal("3.13"), "RXF": Decimal("1.87")}
    unknown = ics.exposure({"basis": "turnover"}, [{"code": "RHQ", "control_total": 0}], "2019/20")
    assert isinstance(unknown, ics.Exposure)
    assert isinstance(unknown.gains, ics.CannotTell)
    assert unknown.gains.missing == ["members: RHQ turnover"]


def test_texts_of_an_agreement_are_shown_as_texts() -> None:
    evil = "<script>alert('x')</script>"
    agreement = {
        "basis": "equal", "lines": {evil: "variable", "λ" * 10_000: "variable"},
        "waterfall": [{"source": "outside", "conditions": {evil: False, "a" * 10_000: False}}],
    }
    members = [
        {"code": "RHQ", "own_variance": -9, "control_total": 0, "lines": {evil: -9, "λ" * 10_000: 0}}]
    shared = ics.share_risk(agreement, members, "2019/20")
    assert isinstance(shared, ics.RiskShare)
    assert shared.draws[0].unmet == [evil, "a" * 10_000]
    html = shared.explain().html()
    assert "&lt;script&gt;" in html and "<script" not in html
    assert pickle.loads(pickle.dumps(shared)) == shared
    # What is missing is named by its place, and a long name is cut there.
    unknown = ics.share_risk(agreement, [{"code": "RHQ", "control_total": 0}], "2019/20")
    assert isinstance(unknown, ics.CannotTell)
    assert unknown.missing == [
        f'members: RHQ lines "{evil}"', f'members: RHQ lines "{"λ" * 60}"…']


def test_ten_thousand_members_share_to_the_penny_and_have_no_function() -> None:
    members = [{"code": f"R{at:05}", "own_variance": -1, "control_total": 0} for at in range(10_000)]
    shared = ics.share_risk({"basis": "equal"}, members, "2019/20")
    assert isinstance(shared, ics.RiskShare)
    assert {member.share for member in shared.members} == {Decimal(-1)}
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.exposure({"basis": "equal"}, members, "2019/20")
    assert [(problem.code, problem.path) for problem in raised.value.problems] == [
        ("out_of_range", "members")]


def test_threads_get_the_same_answer(result: ics.Assessment) -> None:
    def report(_: int) -> str:
        return ics.assess(ics.SystemYear.from_json(TEXT)).report()

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(report, range(64))) == {result.report()}


def test_the_example_prints_a_report_or_the_problems(tmp_path: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        script = str(ROOT / "examples" / "python" / "assess.py")
        command = [sys.executable, "-X", "utf8", script, *arguments]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert run().stdout.strip() == ics.assess(ics.SystemYear.from_json(TEXT)).report().strip()
    bad = tmp_path / "bad.json"
    bad.write_text('{"year": "2019/21"}', encoding="utf-8")
    for file, says in ((bad, "not_a_year"), (tmp_path / "none.json", "No such file")):
        ended = run(str(file))
        assert ended.returncode != 0
        assert says in ended.stderr
        assert "Traceback" not in ended.stderr


def test_a_fund_says_what_the_next_quarter_needs() -> None:
    fund = {"kind": "provider_sustainability", "code": "RHQ", "amount": "10000000", "accepted": True, "is_ics": False}
    quarters = [{"quarter": "Q1", "control_total": "-5", "performance": "-5.01"},
                {"quarter": "Q2", "control_total": "10"}]
    told = ics.assess_fund({"fund": fund, "quarters": quarters}, "2019/20")
    assert isinstance(told, ics.FundAssessment)
    assert [one.status for one in told.quarters[0].parts] == ["recoverable"]
    assert told.next is not None and isinstance(told.next.own, ics.Needed)
    assert told.next.own.needed == Decimal("15.01")
    assert str(told).startswith("RHQ: Provider Sustainability Fund, £10,000,000 for the year")
    assert sum(entry.amount for entry in told.ledger.entries) == told.earned + told.lost
    elsewhere = ics.assess_fund({"fund": fund}, "2021/22")
    assert not elsewhere and isinstance(elsewhere, ics.NotInForce)
    assert str(elsewhere.years[0]) == "2016/17"
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.assess_fund({"fund": fund | {"amount": 0.5}}, "2019/20")
    assert [one.code for one in raised.value.problems] == ["inexact_number"]


def test_a_year_is_assessed_as_a_dict_and_as_json_too(result: ics.Assessment) -> None:
    assert ics.assess(json.loads(TEXT)) == ics.assess(TEXT) == ics.assess(TEXT.encode()) == result
    with pytest.raises(ics.IcsRulesError) as error:
        ics.assess({"system": "QF7", "year": "2019/20", "members": 1})
    assert error.value.problems[0].path == "members"
    with pytest.raises(ics.IcsRulesError, match="read it and give its text"):
        ics.assess("year.json")


@pytest.mark.parametrize(
    ("make", "way"), [(ics.Rulebook, "Rulebook.for_year"), (ics.SystemYear, "SystemYear.from_dict")]
)
def test_what_is_made_by_another_call_says_by_which(make: Any, way: str) -> None:
    for call in (make, lambda: make("2026/27"), lambda: make(year="2026/27")):
        with pytest.raises(TypeError, match=way):
            call()


def test_a_refusal_that_is_taken_for_an_answer_says_why_it_is_none():
    document = {"system": "QF7", "year": "2024/25", "members": [
        {"code": "RHQ", "kind": "foundation_trust", "control_total": 0}]}
    refused = ics.assess(ics.SystemYear.from_dict(document)).control_total
    for attempt in (lambda: refused.variance, lambda: refused + 1, lambda: Decimal(1) - refused, lambda: -refused):
        with pytest.raises((AttributeError, TypeError), match="say on which basis the figures are"):
            attempt()
    assert refused.missing == ["basis"] and not refused


def _year():
    returns = [{"month": month, "code": code, "plan_to_date": 10, "actual_to_date": 10, "forecast": 100}
               for month in (1, 6) for code in ("RHQ", "RXF")]
    members = [{"code": "RHQ", "name": "Sheffield", "kind": "foundation_trust", "control_total": 100},
               {"code": "RXF", "kind": "nhs_trust", "control_total": 100}]
    return ics.SystemYear.from_dict({"system": "QF7", "year": "2019/20", "members": members, "returns": returns})


def test_the_headline_is_the_first_thing_a_notebook_shows():
    result = ics.assess(_year())
    assert result.headline.says.startswith("South Yorkshire (QF7) is on course for its system control total")
    assert result.headline.variance == 0 and result.headline.delivery == "met"
    shown = result._repr_html_()
    assert result.headline.says in shown
    assert shown.index(result.headline.says) < shown.index("<details>")
    assert result.explain("headline").says in result.headline.says


def test_positions_are_one_long_table_whose_system_rows_are_sums():
    table = ics.assess(_year()).positions
    assert [(row.month, row.code, row.line) for row in table][:3] == [
        (1, "RHQ", "organisation"), (1, "RXF", "organisation"), (1, "QF7", "system")]
    for month in (1, 6):
        rows = [row for row in table if row.month == month]
        assert rows[-1].forecast == sum(row.forecast for row in rows[:-1])
    assert all(not isinstance(cell, (list, dict)) for row in table.to_dicts() for cell in row.values())


def test_scenarios_are_changed_and_compared_by_name():
    year = _year()
    base = ics.assess(year)
    worse = year.changed(forecast={"RXF": "-5000000"}, actual_to_date_by={"RHQ": -1})
    compared = ics.compare(base, {"worse": ics.assess(worse), "M1": ics.assess(year.until(1)), "same": base})
    figures = {(one.scenario, one.figure, one.code): one for one in compared.figures}
    assert figures["worse", "outturn", "QF7"].because == "RXF £5,000,100 worse"
    assert figures["worse", "actual_to_date", "QF7"].change == -1
    assert [list(one.alarms) for one in compared.scenarios][2] == ["nothing differs from what it is compared with"]
    with pytest.raises(ics.IcsRulesError) as error:
        year.changed(forecast={"RXE": 1})
    assert (error.value.code, error.value.problems[0].path) == ("unknown_code", "forecast.RXE")


def test_an_explanation_in_short_goes_so_many_steps_down():
    result = ics.assess(_year())
    assert len(str(result.explain(depth=1))) < len(str(result.explain())) / 2
    assert all(not one.because for one in result.explain("control_total", depth=1).because)
    assert "no agreement" in result.explain("risk_share").says
