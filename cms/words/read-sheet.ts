import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeFile, detectEncoding } from '../../extract/decode';
import { ExtractFault } from '../../extract/fault';
import type { RawRow } from '../../extract/raw-row';
import { sourceKind } from '../../extract/source-kind';
import { workbookRows } from '../../extract/workbook';

/** A list of all messages is about 300 KB. */
export const FILE_LIMIT = 5 * 1024 * 1024;
const ROW_LIMIT = 20_000;

/** Why a file is not read at all, for the person who chose it. */
export class SheetFault extends Error {}

const FAULTS: Record<string, string> = {
  empty: '文件是空的。',
  encrypted: '文件加了密码。请去掉密码再上传。',
  'old-workbook': '这是旧的 .xls 格式。请另存为 .xlsx。',
  'web-page': '这是网页，不是表格。请另存为 .xlsx。',
};

function csvRows(text: string): RawRow[] {
  const [head = ''] = text.split('\n', 1);
  const delimiter = [',', '\t', ';'].sort((a, b) => head.split(b).length - head.split(a).length)[0];
  // csv-parse types `info` away: what it gives then is the record with its place.
  const records = parse(text, {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => ({
    line: info.lines,
    cells: record,
    formulas: null,
    from1904: false,
  }));
}

async function rowsOf(file: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  if ((await sourceKind(file)) === 'workbook') {
    for await (const some of workbookRows(file)) {
      rows.push(...some);
      if (rows.length > ROW_LIMIT) throw new SheetFault(`表格超过 ${ROW_LIMIT} 行。`);
    }
    return rows;
  }
  let text = '';
  for await (const piece of decodeFile(file, await detectEncoding(file))) text += piece;
  return csvRows(text);
}

/**
 * Rows of a returned spreadsheet, XLSX or CSV in any of the encodings an office computer saves, by its content and
 * not by its name. No formula is ever calculated: its column is named in `formulas`. Throws {@link SheetFault}.
 */
export async function readSheet(bytes: Buffer): Promise<RawRow[]> {
  const file = path.join(tmpdir(), `words-${randomUUID()}`);
  try {
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
    return await rowsOf(file);
  } catch (error) {
    if (error instanceof SheetFault) throw error;
    const said = error instanceof ExtractFault ? FAULTS[error.code] : undefined;
    throw new SheetFault(said ?? '这个文件读不出来。请用表格软件打开，另存为 .xlsx 或 UTF-8 的 .csv。');
  } finally {
    await rm(file, { force: true });
  }
}
