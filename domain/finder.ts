import { processSlot } from './process-slot';

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

const slot = processSlot<Map<string, Finder>>('finders');

/** What finds the answer at a path below the language, once the site has been asked there for the first time. */
export const finderAt = (path: string): Finder | undefined => slot.kept()?.get(path);

export const keepFinder = (path: string, finder: Finder): void => {
  const finders = slot.kept() ?? new Map<string, Finder>();
  slot.keep(finders.set(path, finder));
};
