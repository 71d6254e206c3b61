import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { COLUMN_NAMES, COLUMNS } from '../../extract/column';

/** Rows of one case: 受案, 调查, and how it ended. */
const STAGES_PER_CASE = 3;
const UNITS = 15;
const ENDS = [
  ['调解', '调解达成协议'],
  ['处罚决定', ''],
  ['结案', ''],
  ['终止调查', ''],
] as const;
const BLOCK = 2_000;

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
const day = (value: number) => `2026-0${1 + (value % 9)}-${pad(1 + (value % 27), 2)}`;

/** Steps through all cases in an order that looks like none: 982,451,653 is a prime. */
const scattered = (index: number, cases: number) => Number((BigInt(index) * 982_451_653n) % BigInt(cases));

function rowOf(index: number, cases: number): string {
  const stage = Math.floor(index / cases);
  const which = scattered(index % cases, cases);
  const unit = which % UNITS;
  const start = which % 200;
  const [end, result] = ENDS[which % ENDS.length] as (typeof ENDS)[number];
  const [term, date, text] = [
    ['受案', day(start), ''],
    ['调查', day(start), ''],
    [end, `2026-10-${pad(1 + (which % 30), 2)}`, result],
  ][stage] as [string, string, string];
  const closed = which % 50 === 0;
  return [
    `J150525${pad(unit, 2)}0110${pad(which, 8)}`,
    '行政',
    `测试${pad(unit + 1, 2)}派出所`,
    `0475-00020${pad(unit, 2)}`,
    term,
    date,
    text,
    closed ? '否' : '是',
    closed ? '当事人申请不公开' : '',
    which % 3 === 0 ? '报案人' : '被侵害人',
    which % 20 === 0 ? '蒙古语' : '汉语',
  ].join(',');
}

/** Writes a made-up extract of so many rows, three a case, in no order. Answers how many cases it tells of. */
export async function writeExtractFile(path: string, rows: number): Promise<number> {
  const cases = Math.ceil(rows / STAGES_PER_CASE);
  const file = createWriteStream(path);
  file.write(`${COLUMNS.map((column) => COLUMN_NAMES[column]).join(',')}\r\n`);
  for (let from = 0; from < rows; from += BLOCK) {
    const block = Array.from({ length: Math.min(BLOCK, rows - from) }, (_, i) => rowOf(from + i, cases));
    if (!file.write(`${block.join('\r\n')}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return cases;
}
