// Where in the flow the page is: the part of the address behind `#/`.

/** The start, a question by its name, the check of the answers, or the result. */
export interface Place {
  name: string;
  /** Whether a question was come to from the check of the answers. */
  change: boolean;
}

export const start = "";
export const check = "check";
export const result = "result";

/** Where the address says the page is. */
export function here(): Place {
  const [, name = start, more] = location.hash.split("/");
  return { name, change: more === "change" };
}

/** The address of a place. */
export function hrefOf(name: string, change = false): string {
  return name === start ? "#/" : `#/${name}${change ? "/change" : ""}`;
}

/** Goes on to a place; the browser's back button leads back. */
export function go(name: string, change = false): void {
  location.hash = hrefOf(name, change);
}

/** Puts another place in place of one that the answers do not lead to. */
export function redirect(name: string): void {
  history.replaceState(null, "", hrefOf(name));
}
