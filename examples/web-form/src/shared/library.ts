// The library, and its refusals as values that a page can show.

import init, { IcsRulesError, type Problem } from "ics-rules";

/** What a question came to: an answer, or everything that is wrong with what was given. */
export type Asked<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] };

/** Fetches and starts the library; every page does so once, before anything is asked. */
export async function ready(): Promise<void> {
  await init();
}

/** Asks the library. What it refuses comes back as problems; any other error is a fault and thrown. */
export function ask<T>(question: () => T): Asked<T> {
  try {
    return { ok: true, value: question() };
  } catch (error) {
    if (!(error instanceof IcsRulesError)) throw error;
    return { ok: false, problems: error.problems };
  }
}
