import { ExtractFault } from './fault';
import { type RawRow, RECORD_LIMIT } from './raw-row';

/** Where a file begins to use quotation marks: the text from that line on, and the line's number. */
export type Quoted = { text: string; line: number };

function rowsOf(lines: string[], first: number, delimiter: string): RawRow[] {
  return lines.map((text, i) => {
    const line = first + i;
    if (text.length > RECORD_LIMIT) throw new ExtractFault('record-too-long', { line });
    return { line, cells: text.split(delimiter), formulas: null, from1904: false };
  });
}

/**
 * Cuts lines at their delimiter as long as there is no quotation mark: half of the time of an import went into a
 * parser that had nothing to decide. Answers where the marks begin, or null when there are none.
 * Throws ExtractFault 'record-too-long'.
 */
export async function* plainRows(
  pieces: AsyncGenerator<string>,
  delimiter: string,
): AsyncGenerator<RawRow[], Quoted | null> {
  let rest = '';
  let line = 1;
  for (;;) {
    const { done, value = '' } = await pieces.next();
    const text = rest + value;
    const mark = value.indexOf('"');
    const end = mark < 0 ? text.length : rest.length + mark;
    const cut = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    if (cut > 0) {
      const lines = text.slice(0, cut - 1).split('\n');
      yield rowsOf(lines, line, delimiter);
      line += lines.length;
    }
    rest = text.slice(cut);
    if (mark >= 0) return { text: rest, line };
    if (rest.length > RECORD_LIMIT) throw new ExtractFault('record-too-long', { line });
    if (done) break;
  }
  if (rest) yield rowsOf([rest], line, delimiter);
  return null;
}
