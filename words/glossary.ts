import type { Term } from './terms';

/** A term that stands in a Chinese text. `isWithheld`: attested, but not in the sense the law gives it. */
export type Hint = { zh: string; mn: string; isWithheld: boolean };

/** The terms in a Chinese text, longest first; what stands only inside a longer one is left out. */
export function hintsFor(chinese: string, terms: readonly Term[]): Hint[] {
  const found = terms.filter(({ zh }) => chinese.includes(zh)).sort((a, b) => b.zh.length - a.zh.length);
  let rest = chinese;
  return found.flatMap(({ zh, mn, confidence }) => {
    if (!rest.includes(zh)) return [];
    rest = rest.replaceAll(zh, '\n');
    return [{ zh, mn, isWithheld: confidence === 'W' }];
  });
}

/** One line for a cell of a spreadsheet. */
export const hintLine = (hints: readonly Hint[]): string =>
  hints
    .map(({ zh, mn, isWithheld }) => `${zh} = ${mn}${isWithheld ? '（法律含义没有出处）' : ''}`)
    .join('；');
