import { GIVEN_CHARACTERS, NEVER_IN_NAMES } from './data/given-characters';
import { MONGOLIAN_PARTS, MONGOLIAN_WHOLE } from './data/mongolian-names';
import { isOrdinaryWord } from './data/ordinary-words';
import { PLACE_SUFFIX } from './data/places';
import { AFTER_NAME, TITLES, WEAK_AFTER_NAME } from './data/roles';
import { COMMON_SURNAMES, COMPOUND_SURNAMES, SURNAMES, UNSURE_SURNAMES } from './data/surnames';

/** A possible name: where it ends, how sure its own characters make us, and how much of it may stay. */
export type Candidate = {
  start: number;
  end: number;
  kind: 'han' | 'mongolian';
  isCommon: boolean;
  isWhole: boolean;
  isUnsure: boolean;
};

const HAN = /[一-鿿]/;
const isHan = (c: string | undefined): boolean => c !== undefined && HAN.test(c);
const GAP = /[ ]/;
const follow = new Map<string, string[]>();
for (const word of AFTER_NAME)
  follow.set(word[0] as string, [...(follow.get(word[0] as string) ?? []), word]);

/** True where a sentence goes on about somebody just named; `isStrict` leaves out words that follow anything. */
export const goesOn = (text: string, at: number, isStrict = false): boolean =>
  (follow.get(text[at] ?? '') ?? []).some(
    (word) => text.startsWith(word, at) && !(isStrict && WEAK_AFTER_NAME.has(word)),
  );

/** 李先生, 王女士 and 赵所长 name nobody. */
const isTitled = (text: string, at: number): boolean => TITLES.some((title) => text.startsWith(title, at));

export const isBoundary = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || !isHan(text[at]);

/** Mongolian parts side by side, at most six; one part alone counts only if it is a whole name. */
const mongolianEnd = (text: string, start: number): { end: number; isWhole: boolean } | null => {
  let at = start;
  let parts = 0;
  while (parts < 6) {
    const part = MONGOLIAN_PARTS.get(text[at] ?? '')?.find(
      (p) => text.startsWith(p, at) && (parts > 0 || p.length > 1),
    );
    if (!part) break;
    // A closing part of one character belongs to the name only where no word starts with it.
    if (part.length === 1 && !(isBoundary(text, at + 1) || goesOn(text, at + 1))) break;
    at += part.length;
    parts++;
  }
  if (parts === 0 || PLACE_SUFFIX.test(text.slice(at, at + 4))) return null;
  const whole = MONGOLIAN_WHOLE.has(text.slice(start, at));
  if (parts === 1 && !whole && at - start < 3) return null;
  return { end: at, isWhole: at - start >= 4 || (at - start === 3 && whole) };
};

const hanEnds = (text: string, start: number, surname: number, isLoose: boolean): number[] => {
  const ends: number[] = [];
  // 王　伟: a name of two characters is often set with a blank.
  let first = start + surname;
  while (first - start - surname < 2 && GAP.test(text[first] ?? '')) first++;
  const known = (c: string | undefined) =>
    isHan(c) &&
    !NEVER_IN_NAMES.has(c as string) &&
    c !== '某' &&
    (isLoose || GIVEN_CHARACTERS.has(c as string));
  if (!known(text[first]) || isTitled(text, first)) return ends;
  if (surname === 1 && first === start + 1 && isOrdinaryWord(text.slice(start, start + 2))) return ends;
  let second = first + 1;
  if (first > start + surname || GAP.test(text[second] ?? ''))
    while (second - first < 3 && GAP.test(text[second] ?? '')) second++;
  if (known(text[second]) && !(second === first + 1 && goesOn(text, second) && !goesOn(text, second + 1))) {
    const blank = second > first + 1;
    if (!blank || isBoundary(text, second + 1) || goesOn(text, second + 1)) ends.push(second + 1);
  }
  ends.push(first + 1);
  return ends;
};

/** The names that may begin at `start`, the likelier first. `isLoose` admits rare surnames and unusual characters. */
export const candidatesAt = (text: string, start: number, isLoose: boolean): Candidate[] => {
  const first = text[start] ?? '';
  if (!isHan(first)) return [];
  const found: Candidate[] = [];
  const mongolian = mongolianEnd(text, start);
  if (mongolian)
    found.push({
      start,
      end: mongolian.end,
      kind: 'mongolian',
      isCommon: true,
      isWhole: mongolian.isWhole,
      isUnsure: false,
    });
  const surname = COMPOUND_SURNAMES.has(text.slice(start, start + 2)) ? 2 : SURNAMES.has(first) ? 1 : 0;
  if (surname === 0) return found;
  const given = mongolianEnd(text, start + surname);
  if (given)
    found.unshift({ start, end: given.end, kind: 'han', isCommon: true, isWhole: true, isUnsure: false });
  const isCommon = surname === 2 || COMMON_SURNAMES.has(first);
  for (const end of hanEnds(text, start, surname, isLoose)) {
    if (PLACE_SUFFIX.test(text.slice(end, end + 4))) continue;
    found.push({ start, end, kind: 'han', isCommon, isWhole: false, isUnsure: UNSURE_SURNAMES.has(first) });
  }
  return found;
};
