const KEY = Symbol.for('naiman.door-words');
const shared = globalThis as { [KEY]?: unknown };

/**
 * The Mongolian messages of the doors' own pages as they are shown now, the desk's words over the code's; undefined
 * until they were read. Doors and desk are compiled apart and meet on the global object only (domain/revision.ts).
 */
export const doorMessages = (): unknown => shared[KEY];

export const keepDoorMessages = (messages: unknown): void => {
  shared[KEY] = messages;
};
