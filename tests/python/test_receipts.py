"""Receipts: written by one language and checked by another."""

import json
from pathlib import Path

import ics_rules as ics
import pytest

ROOT = Path(__file__).parents[2]
KEPT = sorted((ROOT / "tests" / "receipts").glob("*.json"))
YEAR = (ROOT / "examples" / "data" / "illustrative-system-2019-20.json").read_text("utf-8")


@pytest.mark.parametrize("file", KEPT, ids=lambda file: file.stem)
def test_a_kept_receipt_comes_out_as_it_was(file: Path) -> None:
    found = ics.verify(file.read_text("utf-8"))
    assert found.verdict == "the_same", found
    assert str(found).startswith("The same: every answer comes out as it was")


def test_python_writes_the_receipt_that_rust_wrote() -> None:
    rust = (ROOT / "tests" / "receipts" / "2019-20.json").read_text("utf-8")
    assert ics.assess(ics.SystemYear.from_json(YEAR)).receipt() == rust.strip()


def test_a_receipt_is_checked_as_text_and_as_a_dict_and_an_alteration_is_said() -> None:
    receipt = ics.assess(ics.SystemYear.from_json(YEAR)).receipt()
    read = json.loads(receipt)
    assert ics.verify(receipt) == ics.verify(read)
    read["answers"]["control_total"]["value"]["total"] = "0.00"
    found = ics.verify(read)
    assert (found.verdict, found.cause) == ("altered", None)
    assert [change.what for change in found.differing] == ["control_total.value.total"]


@pytest.mark.parametrize(
    ("receipt", "code", "path"),
    [
        ("", "not_json", ""),
        ({}, "missing_field", "receipt"),
        ({"receipt": 2}, "unknown_value", "receipt"),
        ([], "wrong_type", ""),
        (1.5, "inexact_number", ""),
    ],
)
def test_what_is_no_receipt_is_refused(receipt: object, code: str, path: str) -> None:
    with pytest.raises(ics.IcsRulesError) as error:
        ics.verify(receipt)  # type: ignore[arg-type]
    assert (error.value.code, error.value.problems[0].path) == (code, path)


def test_the_digest_of_a_rulebook_tells_local_rules_apart() -> None:
    edition = ics.Rulebook.for_year("2019/20")
    local = edition.overlaid(
        '[rule."control-totals.2019-20.link-minimum"]\n'
        'value = "0.20"\nstanding = "assumed"\nnote = "a local memorandum"\n'
    )
    assert edition.digest() == ics.Rulebook.for_year("2019/20").digest() != local.digest()
    assert len(edition.digest()) == len("sha256:") + 64
