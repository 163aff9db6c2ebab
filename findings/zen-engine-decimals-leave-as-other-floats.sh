#!/usr/bin/env bash
# zen-engine 2.1.3 (Python, Rust inside) computes in decimals and hands floats out, and the float is not the one
# nearest to the decimal: 1/3 comes out as 0.33333333333333337, one step above what Python has for 1/3, although
# the decimal behind it has 28 threes. Of the first 20,000 sevenths 772 differ so. A decision that is compared with
# the same division in Python, or in JavaScript, is unequal in its last digit.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check zen-engine==2.1.3
seen=$("$folder/venv/bin/python" - <<'PY'
from decimal import Decimal, getcontext

import zen

getcontext().prec = 28
print(repr(zen.evaluate_expression("a / b", {"a": 1, "b": 3})), 1 / 3)
other = sum(
    zen.evaluate_expression("a / 7", {"a": n}) != float(Decimal(n) / 7) for n in range(1, 20001)
)
print(f"{other} of 20000 sevenths")
PY
)
printf '%s\n' "$seen"
expected='0.33333333333333337 0.3333333333333333
772 of 20000 sevenths'
[ "$seen" = "$expected" ] || { echo "zen-engine 2.1.3 behaves otherwise now" >&2; exit 1; }
