import { SIMPLIFIED } from './data/simplified';

/**
 * A text as a person reads it: no invisible characters, half-width forms, ASCII digits, simplified characters.
 * `origin[i]` is the UTF-16 offset in the original text of the reading's i-th unit; one extra entry ends it.
 */
export type Reading = { text: string; origin: number[]; ends: number[]; original: string };

/** A stretch of a reading, in the reading's own offsets. */
export type Span = { start: number; end: number; proposal?: string | null };

// Default-ignorable and combining characters: they show nothing, or only decorate the digit before them.
// U+180B–180F also go: MVS and the variation selectors shape Mongolian letters but separate nothing.
const INVISIBLE = /\p{Cf}|\p{Mn}|\p{Me}|[\u115F\u1160\u180E\u3164\uFFA0]/u;

// The first digit of the decimal scripts a Chinese, Mongolian or Tibetan keyboard can produce.
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0e50, 0x0f20, 0x1810];

// Letters of other alphabets drawn like Latin capitals: 蒙А12345 with a Cyrillic А reads as a plate.
const LOOKALIKES = new Map(
  [...'АВЕКМНОРСТУХавекмнорстух'].map((c, i) => [c, 'ABEKMHOPCTYXabekmhopctyx'[i] as string]),
);

const plain = (character: string): string => {
  const code = character.codePointAt(0) as number;
  if (code >= 0x4e00 && code <= 0x9fff) return SIMPLIFIED.get(character) ?? character;
  if (code < 0x80) return character;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  // The seal sign must survive: NFKC would make it the ordinary character 印.
  if (code === 0x329e || code === 0x3299) return character;
  const folded = LOOKALIKES.get(character) ?? character.normalize('NFKC');
  return [...folded].filter((c) => !INVISIBLE.test(c)).join('');
};

/** Unusual characters come again and again; the table is bounded by the characters there are in one text. */
const remembering = (): ((character: string) => string) => {
  const known = new Map<string, string>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const piece = plain(character);
    known.set(character, piece);
    return piece;
  };
};

export const read = (original: string): Reading => {
  const origin: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let at = 0;
  const asRead = remembering();
  for (const character of original) {
    const piece = asRead(character);
    const next = at + character.length;
    for (let i = 0; i < piece.length; i++) {
      origin.push(at);
      ends.push(next);
    }
    parts.push(piece);
    at = next;
  }
  origin.push(original.length);
  return { text: parts.join(''), origin, ends, original };
};

/** Every match of a sticky-free global pattern as a span; `group` narrows it to a capture that ends the match. */
export const matches = (
  text: string,
  pattern: RegExp,
): { start: number; end: number; match: RegExpExecArray }[] => {
  const found = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length, match: match as RegExpExecArray });
  }
  return found;
};
