import type { Encoding } from './byte-order';
import { decodeFile } from './decode';
import { headingScore } from './headings';
import { plainRows } from './plain-lines';
import { quotedRows } from './quoted-rows';
import { type RawRow, RECORD_LIMIT } from './raw-row';

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Line ends as one character, whatever wrote them, so that lines are counted alike everywhere. */
async function* withPlainLineEnds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let heldReturn = false;
  for await (const piece of pieces) {
    let text: string = heldReturn ? `\r${piece}` : piece;
    heldReturn = text.endsWith('\r');
    if (heldReturn) text = text.slice(0, -1);
    if (text) yield text.replace(/\r\n?/g, '\n');
  }
  if (heldReturn) yield '\n';
}

/** The delimiter under which some line of the beginning reads most like the headings; a comma if none does. */
export function findDelimiter(beginning: string): string {
  let best: string = ',';
  let score = 0;
  for (const delimiter of DELIMITERS) {
    for (const line of beginning.split('\n', 40)) {
      const cells = line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
      const found = headingScore(cells);
      if (found > score) [best, score] = [delimiter, found];
    }
  }
  return best;
}

/** The first pieces joined until they hold enough to judge. */
async function beginningOf(pieces: AsyncGenerator<string>): Promise<string> {
  let text = '';
  while (text.length < RECORD_LIMIT) {
    const next = await pieces.next();
    if (next.done) break;
    text += next.value;
  }
  return text;
}

async function* follow(beginning: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (beginning) yield beginning;
  yield* rest;
}

/**
 * Rows of a CSV or TSV file, a few thousand at a time; the delimiter is found from the headings. Up to the first
 * quotation mark a line is a row, cut at its delimiters; from that line on a parser reads what quotes mean.
 * Throws ExtractFault: 'broken-text', 'record-too-long', 'quotes-unbalanced'.
 */
export async function* delimitedRows(
  path: string,
  encoding: Encoding,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<RawRow[]> {
  const text = withPlainLineEnds(decodeFile(path, encoding, onBytes));
  const beginning = await beginningOf(text);
  const delimiter = findDelimiter(beginning);
  const pieces = follow(beginning, text);
  const quoted = yield* plainRows(pieces, delimiter);
  if (quoted) yield* quotedRows(follow(quoted.text, pieces), delimiter, quoted.line);
}
