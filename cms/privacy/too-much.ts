/** Characters (UTF-16 units) of words that are read in one request, as many as for /api/mongolian/check. */
const MOST_CHARACTERS = 200_000;
/** Values of every kind; a paragraph of the editor's tree has about twenty, marks included. */
const MOST_VALUES = 50_000;
/** The editor's deepest list in a block stands about forty levels down. */
const MOST_LEVELS = 100;
/** Names of fields become part of the address and the place of what is found below them. */
const LONGEST_NAME = 100;

/** What a request with more is answered, with status 413. */
export const TOO_MUCH = '文字太长，超过 20 万个字符，或者段落太多。';

/** Whether a form holds more than one request may ask to have read. Sees no more of it than it takes to know. */
export function isTooMuch(data: unknown): boolean {
  let [characters, values, levels] = [0, 0, 0];
  let level = [data];
  while (level.length > 0) {
    values += level.length;
    levels += 1;
    if (values > MOST_VALUES || levels > MOST_LEVELS) return true;
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') characters += value.length;
      if (typeof value !== 'object' || value === null) continue;
      for (const [name, inner] of Object.entries(value)) {
        if (name.length > LONGEST_NAME) return true;
        below.push(inner);
      }
    }
    if (characters > MOST_CHARACTERS) return true;
    level = below;
  }
  return false;
}
