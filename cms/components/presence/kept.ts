/** What was typed and not yet saved, in this browser only, so that a crash or a lost line takes no text away. */
export type Kept = { at: string; data: Record<string, unknown> };

const ROOM = 'naiman-desk-kept ';
/** Whatever is older was given up. */
const DAYS = 7;

/** By person as well: at the window several people use one computer. */
export const keyOf = (user: unknown, item: string, locale: string): string =>
  `${ROOM}${user} ${item} ${locale}`;

const isFresh = ({ at }: Kept): boolean => Date.now() - Date.parse(at) < DAYS * 86_400_000;

/** A browser that keeps nothing (storage full, switched off) must not keep anybody from writing. */
const quietly = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

export const readKept = (key: string): Kept | null =>
  quietly(() => {
    const text = localStorage.getItem(key);
    const kept = text ? (JSON.parse(text) as Kept) : null;
    return kept && isFresh(kept) ? kept : null;
  });

export const keep = (key: string, data: Kept['data']): void => {
  quietly(() => localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), data })));
};

export const drop = (key: string): void => {
  quietly(() => localStorage.removeItem(key));
};

export const dropAll = (): void => {
  quietly(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(ROOM)) localStorage.removeItem(key);
  });
};
