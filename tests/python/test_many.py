"""Many systems' years at once: order, errors by item, threads."""

import json
import threading
from typing import Any

import ics_rules as ics
import pytest
from ics_rules._columns import cells
from test_api import OVERLAY, TEXT, document

pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")


def years(count: int) -> list[dict[str, Any]]:
    trust = {"code": "RHQ", "kind": "foundation_trust"}
    return [document(members=[{**trust, "control_total": at}]) for at in range(count)]


def totals(many: ics.Assessments) -> list[Any]:
    return [row["control_total"] for row in many.to_dicts()]


def test_answers_come_in_the_order_of_the_items_and_equal_those_one_by_one() -> None:
    many = ics.assess_many(years(300), progress=False)
    assert totals(many) == list(range(300))
    assert many[7] == ics.assess(ics.SystemYear.from_dict(years(8)[7]))
    assert repr(many) == "<Assessments 300 assessed, 0 refused>"


def test_an_item_in_any_form_and_a_refused_one_among_others() -> None:
    year = ics.SystemYear.from_json(TEXT)
    items = [year, year.to_dict(), TEXT, TEXT.encode(), {"year": "2019/21"}, b"\xff", 5, "{"]
    many = ics.assess_many(iter(items), progress=False)
    assert {*many.assessed} == {0, 1, 2, 3} and {*many.errors} == {4, 5, 6, 7}
    assert len({one.to_json() for one in many.assessed.values()}) == 1
    assert isinstance(many.errors[4], ics.IcsRulesError) and isinstance(many.errors[5], UnicodeError)
    assert many.summary[4].error == str(many.errors[4])
    assert [row["item"] for row in many.to_dicts()] == list(range(8))


@pytest.mark.parametrize("frame", [pd.DataFrame, pl.DataFrame])
def test_a_frame_has_a_document_in_each_row(frame: Any) -> None:
    many = ics.assess_many(frame({"document": [json.dumps(one) for one in years(3)]}), progress=False)
    assert pl.DataFrame(many)["control_total"].to_list() == totals(many) == [0, 1, 2]
    with pytest.raises(KeyError):
        ics.assess_many(frame({"other": ["{}"]}), progress=False)


def test_a_rulebook_holds_for_every_item() -> None:
    book = ics.Rulebook.from_toml(OVERLAY)
    many = ics.assess_many(years(2) + [document(year="2018/19")], book)
    assert {one.rulebook for one in many.assessed.values()} == {book}
    assert {*many.errors} == {2}


def test_a_bar_is_shown_from_200_items_on(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    ics.assess_many([{}] * 199)
    assert capsys.readouterr().err == ""
    ics.assess_many([{}] * 200)
    assert "system" in capsys.readouterr().err


def test_a_mapping_keeps_its_keys() -> None:
    good, bad = document(), document(year="2019/21")
    many = ics.assess_many({"north": good, "south": bad}, progress=False)
    assert many.keys() == ["north", "south"] == many.summary.to_polars()["key"].to_list()
    assert [*many.assessed] == ["north"] and [*many.errors] == ["south"]
    assert many["north"] is many[0] and many[1] is many["south"]
    with pytest.raises(KeyError):
        many["east"]


def test_a_summary_as_a_frame_looks_at_each_item_once(monkeypatch: pytest.MonkeyPatch) -> None:
    many = ics.assess_many(years(3), progress=False)
    asked: list[object] = []
    monkeypatch.setattr("ics_rules._many.cells", lambda row: asked.append(row) or cells(row))
    assert len(pd.DataFrame(many.summary)) == len(asked) == 3


def test_other_threads_run_meanwhile() -> None:
    done = threading.Event()
    other = threading.Thread(target=done.set)
    items = [TEXT] * 64
    other.start()
    assert len(ics.assess_many(items, progress=False).assessed) == 64
    other.join(5)
    assert done.is_set()
