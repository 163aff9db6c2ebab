import init, { assess } from "ics-rules";

import { systemYear, told } from "../../question.js";

export const dynamic = "force-dynamic";

export async function GET() {
  await init();
  return new Response(`<title>${told(assess(systemYear))}</title>`, { headers: { "content-type": "text/html" } });
}
