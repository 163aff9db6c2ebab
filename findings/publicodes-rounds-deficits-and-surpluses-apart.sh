#!/usr/bin/env bash
# publicodes 1.10.3 (npm), the language for public rules: `arrondi` rounds a half towards plus infinity. A surplus
# of 2.5 becomes 3 and a deficit of 2.5 becomes a deficit of 2, so a plan and the same plan with its sign turned no
# longer sum to nothing once each is rounded.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund publicodes@1.10.3
cat > ask.mjs <<'JS'
import Engine from "publicodes";

const engine = new Engine({
  surplus: { valeur: "2.5 €", arrondi: "oui" },
  deficit: { valeur: "-2.5 €", arrondi: "oui" },
  both: { somme: ["surplus", "deficit"] },
});
console.log(...["surplus", "deficit", "both"].map((rule) => engine.evaluate(rule).nodeValue));
JS
seen=$(node ask.mjs)
printf '%s\n' "$seen"
[ "$seen" = "3 -2 1" ] || { echo "publicodes 1.10.3 behaves otherwise now" >&2; exit 1; }
