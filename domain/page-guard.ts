/** Whether there may be a page at a path below the language. Never rejects; where it cannot be told, there may be. */
export type PageGuard = (path: string) => Promise<boolean>;

const KEY = Symbol.for('naiman.page-guard');
const shared = globalThis as { [KEY]?: PageGuard };

/** Called by the site: door and site are compiled apart and meet on the global object (revision.ts). */
export const keepPageGuard = (guard: PageGuard | undefined): void => {
  shared[KEY] = guard;
};

/** Asked by the public door; undefined until the site has been asked for anything. */
export const pageGuard = (): PageGuard | undefined => shared[KEY];
