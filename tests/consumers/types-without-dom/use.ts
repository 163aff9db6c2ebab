import init, { assess, initSync, type IcsRulesError, type Money } from "ics-rules";
import source from "ics-rules/wasm";

await init(source);
initSync(new Uint8Array());
const { control_total } = assess({ system: "QF7", year: "2019/20", members: [] });
export const total: Money | undefined = control_total.outcome === "answer" ? control_total.value.total : undefined;
export const plain = (error: IcsRulesError) => error.toJSON().problems[0]?.path;
// @ts-expect-error a number is nowhere to fetch from
void init(5);
