#!/usr/bin/env bash
# fhir.resources 8.3.0 (Python), the models of HL7 FHIR, whose decimals keep their digits by the standard: an amount
# that stands in JSON as a number becomes a Decimal by way of a binary float. 1234567890123456.78 is read as
# 1234567890123456.8 and 0.10 as 0.1; written again the digits are gone. The same amount as a text is read whole,
# and then written as a number that has lost its last zero.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fhir.resources==8.3.0
seen=$("$folder/venv/bin/python" - <<'PY'
from fhir.resources.money import Money

for value in ("1234567890123456.78", "0.10", '"1200.50"'):
    money = Money.model_validate_json(f'{{"value": {value}, "currency": "GBP"}}')
    print(value, money.value, money.model_dump_json())
PY
)
expected='1234567890123456.78 1234567890123456.8 {"value":1234567890123456.8,"currency":"GBP"}
0.10 0.1 {"value":0.1,"currency":"GBP"}
"1200.50" 1200.50 {"value":1200.5,"currency":"GBP"}'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "fhir.resources 8.3.0 behaves otherwise now" >&2; exit 1; }
