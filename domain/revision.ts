const KEY = Symbol.for('naiman.revision');
const shared = globalThis as { [KEY]?: number };

/**
 * How often something public may have changed in this process: published, corrected, withdrawn, cleared. Doors and
 * desk are compiled apart and meet on the global object only. What was read at one number holds while it stands.
 */
export const revision = (): number => shared[KEY] ?? 0;

/** Something public may just have changed. Counting once too often costs a page made anew, nothing else. */
export const countChange = (): void => {
  shared[KEY] = revision() + 1;
};
