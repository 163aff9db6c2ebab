// What is typed stays when the page is loaded again, in this tab and nowhere else.

/** A value of a page that lives as long as its tab. */
export interface Kept<T> {
  get(): T;
  set(value: T): void;
}

/** Keeps a value under a name. What was kept by an older page and is no longer understood gives way
 * to `initial`. */
export function kept<T>(
  name: string,
  initial: T,
  understood: (value: unknown) => value is T,
): Kept<T> {
  let now = read(name, understood) ?? initial;
  return {
    get: () => now,
    set(value) {
      now = value;
      try {
        sessionStorage.setItem(name, JSON.stringify(value));
      } catch {
        // A browser that keeps nothing, or no more: the page works all the same.
      }
    },
  };
}

function read<T>(name: string, understood: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(name) ?? "null");
    return understood(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
