// Turns what a caller gives into JSON for the core to read.

// What no JSON document holds crosses as a text that starts with this, so that the core can refuse
// it with its place. JSON.stringify alone would make null of NaN and {} of a Map, without a word.
const FOREIGN = "\0";

const kept = (_, value) => {
  const kind = foreign(value);
  return kind === undefined ? value : FOREIGN + kind;
};

function foreign(value) {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : String(value);
    case "bigint":
    case "function":
    case "symbol":
      return typeof value;
    default:
      return value instanceof Map || value instanceof Set ? value.constructor.name : undefined;
  }
}

/** The JSON text of any value. Never throws. */
export function toJson(value) {
  try {
    return JSON.stringify(value, kept) ?? JSON.stringify(`${FOREIGN}undefined`);
  } catch (error) {
    // An object that contains itself, or that throws while it is read.
    const [why] = String(error?.message ?? "unreadable object").split("\n", 1);
    return JSON.stringify(FOREIGN + why);
  }
}
