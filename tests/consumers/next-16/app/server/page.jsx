import init, { assess } from "ics-rules";

import { systemYear, told } from "../../question.js";

export const dynamic = "force-dynamic";

export default async function Page() {
  await init();
  return <title>{told(assess(systemYear))}</title>;
}
