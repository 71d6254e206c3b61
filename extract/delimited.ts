import { Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import type { Encoding } from './byte-order';
import { decodeFile } from './decode';
import { ExtractFault } from './fault';
import { headingScore } from './headings';
import type { RawRow } from './raw-row';

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** Characters of one record; an honest row has a few hundred, an unclosed quote has the rest of the file. */
const RECORD_LIMIT = 64 * 1024;
const CASE_NUMBERS = /[A-Z]\d{20}/g;

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

/** The first pieces joined until they hold enough to judge, and the stream they were taken from. */
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
  yield beginning;
  yield* rest;
}

/**
 * Rows of a CSV or TSV file, streaming; the delimiter is found from the headings.
 * Throws ExtractFault: 'broken-text', 'record-too-long', 'quotes-unbalanced'.
 */
export async function* delimitedRows(path: string, encoding: Encoding): AsyncGenerator<RawRow> {
  const text = withPlainLineEnds(decodeFile(path, encoding));
  const beginning = await beginningOf(text);
  // The parser works ahead of its reader: only on_record knows where a record begins when the next one fails.
  let line = 1;
  const options: Options<RawRow, string[]> = {
    delimiter: findDelimiter(beginning),
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: RECORD_LIMIT,
    on_record(cells: string[], { lines }): RawRow {
      const start = line;
      if (lines > start && holdsSeveralCases(cells)) throw new ExtractFault('quotes-unbalanced', { line });
      line = lines + 1;
      return { line: start, cells, formulas: null, from1904: false };
    },
  };
  // csv-parse types what on_record takes and gives alike; ours gives a row.
  const parser = parse(options as unknown as Options);
  const source = Readable.from(follow(beginning, text));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const row of parser) yield row as RawRow;
  } catch (error) {
    throw asFault(error, line);
  } finally {
    source.destroy();
  }
}

/** A stray quotation mark glues rows together: what it swallowed may be the row that withholds a case. */
const holdsSeveralCases = (record: string[]) => (record.join('\n').match(CASE_NUMBERS)?.length ?? 0) > 1;

function asFault(error: unknown, line: number): unknown {
  const code = (error as { code?: string }).code;
  if (code === 'CSV_MAX_RECORD_SIZE') return new ExtractFault('record-too-long', { line }, { cause: error });
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new ExtractFault('quotes-unbalanced', { line }, { cause: error });
  return error;
}
