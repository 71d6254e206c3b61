const SENTENCE_END = /[。！？!?；;\n]/;
const LONGEST = 120;

/** The line around a span, at most 120 units to each side. */
export const lineAround = (text: string, start: number, end: number): string => {
  const left = text.slice(Math.max(0, start - LONGEST), start);
  const right = text.slice(end, end + LONGEST);
  const next = right.indexOf('\n');
  return (
    left.slice(left.lastIndexOf('\n') + 1) +
    text.slice(start, end) +
    (next < 0 ? right : right.slice(0, next))
  );
};

/** The sentence around a span, at most 120 units to each side so that endless lines stay cheap. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  let from = start;
  while (from > 0 && start - from < LONGEST && !SENTENCE_END.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST && !SENTENCE_END.test(text[to] as string)) to++;
  return text.slice(from, to);
};

export const before = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - length), start);

export const after = (text: string, end: number, length: number): string => text.slice(end, end + length);
