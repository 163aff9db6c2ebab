// The worker of the package's README.

import init, { assess, IcsRulesError } from "ics-rules";

const ready = init();
onmessage = async ({ data }) => {
  await ready;
  try {
    postMessage({ answer: assess(data) });
  } catch (error) {
    if (!(error instanceof IcsRulesError)) throw error;
    postMessage({ refused: error.toJSON() });
  }
};
