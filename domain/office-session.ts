/** Whether headers of a request carry a session that the desk itself would let in. Never rejects. */
export type SessionCheck = (headers: Headers) => Promise<boolean>;

const KEY = Symbol.for('naiman.office-session');
const shared = globalThis as { [KEY]?: SessionCheck | undefined };

/** Called by the desk when it has been opened in this process: door and desk meet on the global object (revision.ts). */
export const keepSessionCheck = (check: SessionCheck | undefined): void => {
  shared[KEY] = check;
};

/** Asked by the office door; undefined until the desk has been opened in this process. */
export const sessionCheck = (): SessionCheck | undefined => shared[KEY];
