#!/usr/bin/env bash
# OpenFisca-Core 46.0.1 (Python): a variable of type float is kept in 32 bits, which have some seven digits.
# A plan of £26,000,001.25 is given back as £26,000,002 and one of £1,234,567.89 as £1,234,567.875, before any
# rule has run. An amount beside it of type int is kept in 32 bits too: pence of £26m do not fit.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check OpenFisca-Core==46.0.1
seen=$("$folder/venv/bin/python" - <<'PY' 2>/dev/null
from openfisca_core.entities import build_entity
from openfisca_core.periods import MONTH
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Body = build_entity(key="body", plural="bodies", label="Body", is_person=True)


class plan(Variable):
    value_type = float
    entity = Body
    definition_period = MONTH
    label = "plan"


class pence(Variable):
    value_type = int
    entity = Body
    definition_period = MONTH
    label = "plan in pence"


rules = TaxBenefitSystem([Body])
rules.add_variables(plan, pence)
facts = {"bodies": {"A": {"plan": {"2026-04": 26000001.25}, "pence": {"2026-04": 1}},
                    "B": {"plan": {"2026-04": 1234567.89}, "pence": {"2026-04": 2}}}}
simulation = SimulationBuilder().build_from_dict(rules, facts)
figures = simulation.calculate("plan", "2026-04")
print(figures.dtype, *map(float, figures))
print(simulation.calculate("pence", "2026-04").dtype)
PY
)
expected='float32 26000002.0 1234567.875
int32'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "OpenFisca-Core 46.0.1 behaves otherwise now" >&2; exit 1; }
