"""Runs the vectors of `tests/vectors`, as the Rust and JavaScript suites do."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import pytest

import ics_rules as ics

ROOT = Path(__file__).parents[2]


class Written(Protocol):
    """Whatever the package answers with."""

    def to_json(self) -> str: ...


@dataclass
class Case:
    """A case of a file. A field that it does not have, or lacks, fails the suite."""

    file: str
    name: str
    note: str
    call: str
    input: dict[str, Any]
    expect: dict[str, Any] = field(default_factory=dict)
    """Values of the answer by JSON pointer."""
    error: list[list[str]] = field(default_factory=list)
    """The problems, each as code and path."""

    def __str__(self) -> str:
        return f"{self.file}: {self.name}"


def cases() -> Iterable[Case]:
    """Every case, in order of files."""
    for path in sorted(ROOT.glob("tests/vectors/*.json")):
        file = json.loads(path.read_text("utf-8"))
        assert file.keys() == {"about", "cases"}, path.name
        assert file["cases"], f"{path.name} has no cases"
        for case in file["cases"]:
            yield Case(path.stem, **case)


CASES = list(cases())


def rulebook(given: dict[str, Any]) -> ics.Rulebook:
    """The edition of a question's `year` (2019/20 when it names none), with its `overlays`."""
    book = ics.Rulebook.for_year(given.get("year", "2019/20"))
    for overlay in given.get("overlays", []):
        book = book.overlaid(overlay)
    return book


def outcome(found: Written) -> str:
    """An outcome as JSON: the package gives the answer or the refusal itself."""
    if isinstance(found, ics.CannotTell):
        kind = "cannot_tell"
    elif isinstance(found, ics.NotInForce):
        kind = "not_in_force"
    else:
        kind = "answer"
    return f'{{"outcome":"{kind}","value":{found.to_json()}}}'


def compact(value: object) -> str:
    """Plain values as the package writes its JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def answer(call: str, given: dict[str, Any]) -> str:
    """Puts the question and gives the answer as JSON text."""
    match call:
        case "assess":
            book = rulebook(given) if "overlays" in given else None
            return ics.assess(ics.SystemYear.from_dict(given["document"], book), book).to_json()
        case "system_year":
            return ics.SystemYear.from_dict(given["document"]).to_json()
        case "tables":
            options = {"columns": given.get("columns"), **given.get("options", {})}
            return ics.SystemYear.from_frames(**given["document"], **options).to_json()
        case "system_year_text":
            return ics.SystemYear.from_json(given["text"]).to_json()
        case "allocate":
            return ics.allocate(**given["document"]).to_json()
        case "split":
            return ics.split(**given["document"]).to_json()
        case "settle":
            transfers = ics.settle(**given["document"])
            return f"[{','.join(transfer.to_json() for transfer in transfers)}]"
        case "share_risk":
            return outcome(ics.share_risk(**given["document"], rulebook=rulebook(given)))
        case "payment":
            return outcome(ics.payment(given["document"], rulebook(given)))
        case "support":
            return outcome(ics.support(given["document"], rulebook(given)))
        case "capital":
            return outcome(ics.capital(given["document"], rulebook(given)))
        case "release_reserve":
            return outcome(ics.release_reserve(given["document"], rulebook(given)))
        case "reserve_requirement":
            return outcome(ics.reserve_requirement(given["document"], rulebook(given)))
        case "forecast_change":
            return outcome(ics.forecast_change(given["document"], rulebook(given)))
        case "minimum_improvement":
            return outcome(ics.minimum_improvement(given["document"], rulebook(given)))
        case "historic_debt":
            return outcome(ics.historic_debt(given["document"], rulebook(given)))
        case "succession":
            return ics.succession(given["document"], rulebook(given)).to_json()
        case "carry":
            return ics.carry(given["document"], rulebook(given)).to_json()
        case "overspend_repayment":
            return outcome(ics.overspend_repayment(given["document"], rulebook(given)))
        case "provider_holder":
            return outcome(ics.provider_holder(given["met"], rulebook(given)))
        case "assess_fund":
            return outcome(ics.assess_fund(given["document"], rulebook(given)))
        case "incentive":
            return outcome(ics.incentive(given["document"], rulebook(given)))
        case "taper":
            return outcome(ics.taper(given["document"], rulebook(given)))
        case "bonus":
            return outcome(ics.bonus(given["document"], rulebook(given)))
        case "transitional_reward":
            return outcome(ics.transitional_reward(given["document"], rulebook(given)))
        case "deficit_support":
            return outcome(ics.deficit_support(given["document"], rulebook(given)))
        case "exposure":
            return outcome(ics.exposure(**given["document"], rulebook=rulebook(given)))
        case "maturity":
            return outcome(ics.maturity(given["document"], rulebook(given)))
        case "freedoms":
            return outcome(ics.freedoms(given["stage"], rulebook(given), given.get("inherit")))
        case "route":
            return outcome(ics.route(given["document"], rulebook(given)))
        case "legal_powers":
            return outcome(ics.legal_powers(given["document"], rulebook(given)))
        case "check_notice":
            return outcome(ics.check_notice(given["document"], rulebook(given)))
        case "escalation":
            return ics.escalation(given["document"], rulebook(given)).to_json()
        case "check_governance":
            return outcome(ics.check_governance(given["document"], rulebook(given)))
        case "maturity_by_criteria":
            return outcome(ics.maturity_by_criteria(given["document"], rulebook(given)))
        case "use_of_resources":
            return outcome(ics.use_of_resources(given["document"], rulebook(given)))
        case "segment":
            return outcome(ics.segment(given["document"], rulebook(given)))
        case "special_measures":
            return outcome(ics.special_measures(given["document"], rulebook(given)))
        case "compare_rulebooks":
            return rulebook(given["from"]).compare(rulebook(given["to"])).to_json()
        case "rule":
            return rulebook(given).rule(given["id"]).to_json()
        case "financial_year":
            return compact(str(ics.FinancialYear(given["text"])))
        case "month":
            return compact(ics.parse_month(given["text"]))
        case "share":
            return compact(f"{ics.parse_share(given['text']):f}")
        case "return_text":
            amount = ics.money_from_return(given["text"], given["unit"])
            return compact(None if amount is None else f"{amount:f}")
        case "organisation_code":
            return compact(ics.parse_organisation_code(given["text"]))
        case "settle_corridor":
            return outcome(ics.settle_corridor(given["document"], rulebook(given)))
        case "corridor_presets":
            presets = ics.corridor_presets(rulebook(given))
            return f"[{','.join(preset.to_json() for preset in presets)}]"
        case "levels":
            return f"[{','.join(level.to_json() for level in ics.levels(rulebook(given)))}]"
        case "series":
            years = [ics.SystemYear.from_dict(one) for one in given["documents"]]
            return ics.series([ics.assess(year) for year in years]).to_json()
        case "answers_under":
            under = ics.assess(ics.SystemYear.from_dict(given["document"])).under(given["under"])
            return under.to_json()
        case "metrics_under":
            return ics.metrics_under(given["document"], rulebook(given)).to_json()
        case "cohort":
            return outcome(ics.cohort(given["document"], rulebook(given)))
        case "population":
            found = rulebook(given).population_band(given["level"])
            assert found is not None
            rule, band = found
            return compact({"footing": band.footing(given["population"]), "rule": rule.id})
    raise AssertionError(f"`{call}` is not a question that the package answers")


def answered(case: Case) -> tuple[str, list[list[str]]]:
    """The answer or the problems as JSON text, and the problems by code and path."""
    try:
        return answer(case.call, case.input), []
    except ics.IcsRulesError as error:
        text = compact([problem.to_dict() for problem in error.problems])
        return text, [[problem.code, problem.path] for problem in error.problems]


def at(value: Any, pointer: str) -> Any:
    """What stands at a JSON pointer; None where nothing does."""
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        try:
            value = value[int(step) if isinstance(value, list) else step]
        except (IndexError, KeyError, TypeError, ValueError):
            return None
    return value


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_case_is_answered_as_it_says(case: Case) -> None:
    assert case.note, "no note"
    assert bool(case.expect) != bool(case.error), "expects one thing"
    text, problems = answered(case)
    assert problems == case.error
    if case.expect:
        found = {pointer: at(json.loads(text), pointer) for pointer in case.expect}
        # As text, because to Python 1 is True and 1.0.
        assert {p: compact(v) for p, v in found.items()} == {
            p: compact(v) for p, v in case.expect.items()
        }


def test_names_are_unique() -> None:
    assert len({str(case) for case in CASES}) == len(CASES)


def test_the_answers_are_written_for_comparison() -> None:
    folder = ROOT / "target/vectors"
    folder.mkdir(parents=True, exist_ok=True)
    lines = (f"{case}\t{answered(case)[0]}\n" for case in CASES)
    (folder / "python.txt").write_text("".join(lines), "utf-8", newline="\n")
