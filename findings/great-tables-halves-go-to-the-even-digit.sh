#!/usr/bin/env bash
# great-tables 1.1.0 (Python): `fmt_currency` and `fmt_number` round a half to the even digit, so in one column £2.50
# is printed £2 and £3.50 is £4, and a deficit of £1,725,000 in millions is (1.72). A finance team rounds it to 1.73,
# as a spreadsheet does, so a table and the workbook behind it differ by ten thousand pounds.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check great-tables==1.1.0 pandas==3.1.1
seen=$("$folder/venv/bin/python" - <<'PY'
import html
import re

import pandas as pd
from great_tables import GT

frame = pd.DataFrame({"pounds": [2.5, 3.5, -1725000.0]})


def printed(table):
    return re.findall(r'gt_right">(.*?)<', html.unescape(table.as_raw_html()))


print(printed(GT(frame).fmt_currency("pounds", currency="GBP", decimals=0)))
print(printed(GT(frame).fmt_number("pounds", decimals=2, scale_by=1 / 1_000_000, accounting=True))[-1])
PY
)
printf '%s\n' "$seen"
case $seen in *"'£2', '£4'"*"(1.72)") ;; *) echo "great-tables 1.1.0 behaves otherwise now" >&2; exit 1 ;; esac
