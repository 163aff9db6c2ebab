#!/usr/bin/env bash
# ts-money 0.4.8 (npm): `allocate` deals the pennies that are left in the order of the list, whoever is entitled to
# them. Of £1.00 by 0 : 1 : 1 : 1 the member with a share of nothing gets a penny. Of 3p by 1 : 1 : 98 the first
# gets 1p and the last 2p, where the largest remainder gives all three to the last; and a loss of 3p by the same
# weights falls on the last alone, so gain and loss are not shared alike.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ts-money@0.4.8
cat > share.mjs <<'JS'
import money from "ts-money";

const { Money, Currencies } = money;
for (const [pence, weights] of [[100, [0, 1, 1, 1]], [3, [1, 1, 98]], [-3, [1, 1, 98]]]) {
  console.log(pence, weights.join(":"), new Money(pence, Currencies.GBP).allocate(weights).map((part) => part.amount).join(" "));
}
JS
seen=$(node share.mjs)
expected='100 0:1:1:1 1 33 33 33
3 1:1:98 1 0 2
-3 1:1:98 0 0 -3'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "ts-money 0.4.8 behaves otherwise now" >&2; exit 1; }
