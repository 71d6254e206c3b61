const KEY = Symbol.for('naiman.finders');
const shared = globalThis as { [KEY]?: Map<string, Finder> };

/** What a reader asked that is answered for nobody else. */
export type Asked = {
  locale: string;
  /** What was asked in the address, "?" included; else empty. */
  search?: string;
  /** A form as it was filled in, and the key of who sent it (door/client-address.ts). */
  form?: { fields: Record<string, string>; client: string };
};

/** Finds out what there is to answer: what the site's components are given. */
export type Finder = (asked: Asked) => Promise<unknown>;

/**
 * What finds the answer at a path below the language, once the site has been asked there for the first time. Doors and
 * site are compiled apart and meet on the global object only (domain/revision.ts).
 */
export const finderAt = (path: string): Finder | undefined => shared[KEY]?.get(path);

export const keepFinder = (path: string, finder: Finder): void => {
  shared[KEY] ??= new Map();
  shared[KEY].set(path, finder);
};
