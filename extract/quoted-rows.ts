import { Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import { ExtractFault } from './fault';
import { type RawRow, RECORD_LIMIT } from './raw-row';

const ROWS_AT_ONCE = 1_000;
const CASE_NUMBERS = /[A-Z]\d{20}/g;

/**
 * Rows of text in which cells may stand in quotation marks; `first` is the line the text begins with.
 * Throws ExtractFault 'record-too-long' or 'quotes-unbalanced', and what the text itself throws.
 */
export async function* quotedRows(
  text: AsyncGenerator<string>,
  delimiter: string,
  first: number,
): AsyncGenerator<RawRow[]> {
  // The parser works ahead of its reader: only on_record knows where a record begins when the next one fails.
  let line = first;
  const options: Options<RawRow, string[]> = {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: RECORD_LIMIT,
    on_record(cells: string[], { lines }): RawRow {
      const start = line;
      const end = first - 1 + lines;
      if (end > start && holdsSeveralCases(cells)) throw new ExtractFault('quotes-unbalanced', { line });
      line = end + 1;
      return { line: start, cells, formulas: null, from1904: false };
    },
  };
  // csv-parse types what on_record takes and gives alike; ours gives a row.
  const parser = parse(options as unknown as Options);
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let rows: RawRow[] = [];
  try {
    for await (const row of parser) {
      rows.push(row as RawRow);
      if (rows.length < ROWS_AT_ONCE) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw asFault(error, line);
  } finally {
    source.destroy();
  }
  yield rows;
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
