/**
 * Whether there may be a file at a decoded path, as far as the desk has taken it in; true of every other path. Never
 * rejects; where it cannot be told, there may be.
 */
export type FileGuard = (path: string) => Promise<boolean>;

const KEY = Symbol.for('naiman.file-guard');
const shared = globalThis as { [KEY]?: FileGuard };

/** Called by the site: door and site are compiled apart and meet on the global object (revision.ts). */
export const keepFileGuard = (guard: FileGuard | undefined): void => {
  shared[KEY] = guard;
};

/** Asked by the public door; undefined until the site has been asked for anything. */
export const fileGuard = (): FileGuard | undefined => shared[KEY];
