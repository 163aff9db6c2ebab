#!/usr/bin/env bash
# feelin 8.2.0 (npm), an engine for the FEEL expressions of DMN decision tables: FEEL's `decimal` rounds halves to
# the even digit and FEEL's numbers are decimal. feelin's are binary, so decimal(2.345, 2) is 2.35 where the
# standard's own rule gives 2.34, while decimal(2.5, 0) is the 2 that it should be.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund feelin@8.2.0
cat > ask.mjs <<'JS'
import { evaluate } from "feelin";

for (const asked of ["decimal(2.345, 2)", "decimal(2.5, 0)", "0.1 + 0.2"]) {
  console.log(asked, "=", evaluate(asked).value);
}
JS
seen=$(node ask.mjs)
expected='decimal(2.345, 2) = 2.35
decimal(2.5, 0) = 2
0.1 + 0.2 = 0.30000000000000004'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "feelin 8.2.0 behaves otherwise now" >&2; exit 1; }
