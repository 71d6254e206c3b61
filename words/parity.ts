import { needsOf } from './message';

export const PARITY_RULES = [
  'missing-in-mn',
  'missing-in-zh',
  'empty',
  'broken-icu',
  'different-values',
  'intl-date',
] as const;
export type ParityRule = (typeof PARITY_RULES)[number];
export type Mismatch = { key: string; rule: ParityRule; note: string };

function needs(key: string, message: string): string[] | Mismatch {
  try {
    return needsOf(message);
  } catch (error) {
    return { key, rule: 'broken-icu', note: error instanceof Error ? error.message : String(error) };
  }
}

function compare(key: string, zh: string, mn: string): Mismatch[] {
  if (zh.trim() === '' || mn.trim() === '') return [{ key, rule: 'empty', note: 'no words' }];
  const [asked, given] = [needs(key, zh), needs(key, mn)];
  if (!Array.isArray(asked)) return [asked];
  if (!Array.isArray(given)) return [given];
  const found: Mismatch[] = [];
  if (asked.join() !== given.join()) {
    found.push({ key, rule: 'different-values', note: `zh: ${asked.join(', ')}; mn: ${given.join(', ')}` });
  }
  // Intl prints these in Cyrillic for mn-Mong: dates are formatted by i18n/format and passed in as words.
  if ([...asked, ...given].some((need) => /^(?:date|time) /.test(need))) {
    found.push({ key, rule: 'intl-date', note: 'a date must be passed in as words' });
  }
  return found;
}

/** Where the two languages differ in keys, in the values and rich tags their messages ask for, or hold no words. */
export function parityOf(zh: ReadonlyMap<string, string>, mn: ReadonlyMap<string, string>): Mismatch[] {
  const extra = [...mn.keys()]
    .filter((key) => !zh.has(key))
    .map((key): Mismatch => ({ key, rule: 'missing-in-zh', note: 'a key nobody reads' }));
  const pairs = [...zh].flatMap(([key, words]): Mismatch[] => {
    const other = mn.get(key);
    return other === undefined ? [{ key, rule: 'missing-in-mn', note: words }] : compare(key, words, other);
  });
  return [...pairs, ...extra];
}
