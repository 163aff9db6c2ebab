#!/usr/bin/env bash
# accounting 0.4.1, numeral 2.0.6 and currency.js 2.0.4 (npm) read an amount by taking off what they do not know.
# All three read the printer's minus (U+2212), which word processors put before a deficit, as no sign at all;
# accounting also loses the minus at the end that ledgers print, and reads £1.2m as 1.2, where numeral reads
# millions and makes "1.2bn" 1.2. No error is thrown, and each library reads "(1,200)" rightly.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund accounting@0.4.1 numeral@2.0.6 currency.js@2.0.4
cat > read.mjs <<'JS'
import accounting from "accounting";
import numeral from "numeral";
import currency from "currency.js";

for (const cell of ["(1,200)", "\u22121,200", "1,200-", "£1.2m", "1.2bn"]) {
  console.log(escape(cell), accounting.unformat(cell), numeral(cell).value(), currency(cell).value);
}
JS
seen=$(node read.mjs)
expected='%281%2C200%29 -1200 -1200 -1200
%u22121%2C200 1200 1200 1200
1%2C200- 1200 -1200 NaN
%A31.2m 1.2 1200000 1.2
1.2bn 1.2 1.2 1.2'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "one of the three reads otherwise now" >&2; exit 1; }
