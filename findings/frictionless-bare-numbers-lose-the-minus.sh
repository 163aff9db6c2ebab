#!/usr/bin/env bash
# frictionless 5.21.0 (Python): a Table Schema number with `bareNumber: false` takes off everything that is no
# digit at either end, the sign of a deficit included. "(1,200)" and "1,200-" are read as 1200, as is a figure
# with the printer's minus (U+2212); "1.2m" is read as 1.2. The ordinary "-£1,200" is the one that is refused.
# Nothing is reported for those that are read, so a validated column of deficits can be a column of surpluses.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check frictionless==5.21.0
seen=$("$folder/venv/bin/python" - <<'PY'
from frictionless import fields

number = fields.NumberField(name="actual", group_char=",", bare_number=False)
for cell in ("1,200", "(1,200)", "1,200-", "\u22121,200", "1.2m", "-£1,200"):
    value, notes = number.read_cell(cell)
    print(ascii(cell), "refused" if notes else value)
PY
)
expected="'1,200' 1200
'(1,200)' 1200
'1,200-' 1200
'\u22121,200' 1200
'1.2m' 1.2
'-\xa31,200' refused"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "frictionless 5.21.0 behaves otherwise now" >&2; exit 1; }
