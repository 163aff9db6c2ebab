#!/usr/bin/env bash
# pandera 0.35.0 with pandas 3.1.1 (Python; versions pinned below): a column declared Decimal(18, 2) with `coerce=True`
# is not checked for two places but brought to them. £1.005 passes and is £1.00 afterwards, £2.675 is £2.68: the
# half goes to the even digit, and the report of the validation lists nothing. Noise of a spreadsheet and a figure
# with a lost digit are both gone before anybody can ask.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "pandera[pandas]==0.35.0" pandas==3.1.1
seen=$("$folder/venv/bin/python" - <<'PY' 2>/dev/null
import pandas as pd
import pandera.pandas as pa
from pandera.engines import pandas_engine

column = pa.SeriesSchema(pandas_engine.Decimal(18, 2), coerce=True)
print(*column.validate(pd.Series(["1.005", "2.675", "-1.005"]), lazy=True))
PY
)
printf '%s\n' "$seen"
[ "$seen" = "1.00 2.68 -1.00" ] || { echo "pandera behaves otherwise now" >&2; exit 1; }
