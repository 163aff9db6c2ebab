#!/usr/bin/env bash
# pyexcel-ods3 0.6.1 (Python): a cell of an OpenDocument sheet that is formatted as currency comes as text with the
# currency behind it, "-1200.5 GBP", where the cell beside it with the same value and a plain format comes as a number.
# So whether a column can be added depends on how it looks. python-calamine 0.9.1 reads both as numbers.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyexcel-ods3==0.6.1 python-calamine==0.9.1 odfpy==1.4.1
seen=$("$folder/venv/bin/python" - "$folder/return.ods" <<'PY'
import sys

from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from pyexcel_ods3 import get_data
from python_calamine import CalamineWorkbook

book, sheet, row = OpenDocumentSpreadsheet(), Table(name="Return"), TableRow()
for kind, more in (("currency", {"currency": "GBP"}), ("float", {})):
    cell = TableCell(valuetype=kind, value="-1200.5", **more)
    cell.addElement(P(text="(£1,200.50)"))
    row.addElement(cell)
sheet.addElement(row)
book.spreadsheet.addElement(sheet)
book.save(sys.argv[1])
print(get_data(sys.argv[1])["Return"])
print(CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python())
PY
)
expected="[['-1200.5 GBP', -1200.5]]
[[-1200.5, -1200.5]]"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "one of the two reads otherwise now" >&2; exit 1; }
