import { createHash } from 'node:crypto';
import type { Converted } from '../../mongolian/convert/converted';
import { holdsOldCodes } from '../../mongolian/convert/old-codes';
import { type DeskStanding, isStale } from '../../words/desk-word';
import { sourceDigest } from '../../words/digest';
import { hasError, type Verdict } from '../../words/verdict';
import { conversionWords, convertOld } from '../mongolian/convert-old';
import type { WordEntry } from './catalogue';
import { COLUMN_TERMS, type Column, STATE_TERMS } from './columns';
import type { SheetRow } from './sheet-rows';
import type { WordToKeep } from './write';

export type Change = WordToKeep & {
  line: number;
  before: string;
  /** Its Chinese has changed since the list went out: kept, and shown as stale. */
  isStale: boolean;
  warnings: string[];
};
export type Refused = { line: number; key: string; column: string; reason: string };
/** What an imported list would do. `digest` names exactly this. */
export type Plan = { changes: Change[]; refused: Refused[]; unchanged: number; digest: string };

type Convert = (text: string) => Promise<Converted>;
type Judge = (word: { key: string; zh: string; text: string }) => Promise<Verdict[]>;

const DIGEST = /^[0-9a-f]{16}$/;
const PASSED = STATE_TERMS.reviewed;
const KNOWN_STATES = new Set(Object.values(STATE_TERMS));

/** Only 已审读 passes a word; whatever else stands there, changed words are a draft. */
function standingOf(cells: SheetRow['cells'], entry: WordEntry, isSameText: boolean): DeskStanding | null {
  if (cells.state === PASSED) return 'reviewed';
  if (!isSameText) return 'draft';
  // Unchanged words whose state was taken back to a draft.
  return cells.state === STATE_TERMS.draft && entry.state === 'reviewed' ? 'draft' : null;
}

function obstacle({ line, cells, formulas }: SheetRow, entry: WordEntry | undefined): Refused | null {
  const refuse = (column: Column, reason: string): Refused => {
    return { line, key: cells.key, column: COLUMN_TERMS[column], reason };
  };
  const [formula] = formulas;
  if (formula) return refuse(formula, '单元格是公式，没有计算，也没有读取。请填文字。');
  if (!entry) return refuse('key', '网站没有这个键。请不要改“键”这一列。');
  if (!KNOWN_STATES.has(cells.state))
    return refuse('state', `不认识的状态。审读通过写“${PASSED}”，否则写“${STATE_TERMS.draft}”。`);
  if (!DIGEST.test(cells.digest)) return refuse('digest', '中文摘要缺失或被改动，不知道译的是哪一版中文。');
  if (!/^\d{1,9}$/.test(cells.revision)) return refuse('revision', '版本缺失或被改动。');
  return null;
}

async function changeOf(
  row: SheetRow,
  entry: WordEntry,
  judge: Judge,
  convert: Convert,
): Promise<Change | Refused | null> {
  const { line, cells } = row;
  const isOld = holdsOldCodes(cells.mn);
  const { text, refusals } = isOld ? await convert(cells.mn) : { text: cells.mn, refusals: [] };
  const isSame = text === entry.mn;
  // Nothing is taken away by an empty cell.
  if (text === '') return null;
  const standing = standingOf(cells, entry, isSame);
  const isKept = isSame && standing === entry.kept?.standing && cells.digest === entry.kept?.sourceDigest;
  if (standing === null || isKept || (isSame && entry.kept === null && entry.state === standing)) return null;
  const refuse = (column: Column, reason: string): Refused => {
    return { line, key: entry.key, column: COLUMN_TERMS[column], reason };
  };
  if (Number(cells.revision) !== entry.revision)
    return refuse('revision', '导出以后有人在编辑台改过这一条。请看编辑台现在的译文，再决定要不要改。');
  if (refusals.length > 0) return refuse('mn', conversionWords(cells.mn, { text, refusals }));
  const verdicts = await judge({ key: entry.key, zh: entry.zh, text });
  const errors = verdicts.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  if (hasError(verdicts)) return refuse('mn', errors.join(' '));
  const source = sourceDigest(cells.zh) === cells.digest ? cells.zh : '';
  const isCurrent = cells.digest === entry.digest;
  return {
    line,
    key: entry.key,
    text,
    standing,
    before: entry.mn,
    seen: entry.revision,
    sourceDigest: cells.digest,
    source: isCurrent ? entry.zh : source,
    isStale: isStale({ sourceDigest: cells.digest }, entry.digest),
    warnings: [
      ...(isOld ? [conversionWords(cells.mn, { text, refusals })] : []),
      ...verdicts.map(({ message }) => message),
    ],
  };
}

const isRefused = (one: Change | Refused): one is Refused => 'reason' in one;

const digestOf = (changes: readonly Change[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('hex');

/** What a returned list changes, row by row. Nothing is written. */
export async function planImport(
  rows: readonly SheetRow[],
  entries: readonly WordEntry[],
  judge: Judge,
  convert: Convert = convertOld,
): Promise<Plan> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const seen = new Set<string>();
  const changes: Change[] = [];
  const refused: Refused[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const { key } = row.cells;
    const entry = byKey.get(key);
    const twice = seen.has(key) && {
      line: row.line,
      key,
      column: COLUMN_TERMS.key,
      reason: '这个键出现了两次，只看第一次。',
    };
    seen.add(key);
    const told = twice || obstacle(row, entry) || (entry ? await changeOf(row, entry, judge, convert) : null);
    if (told === null) unchanged += 1;
    else if (isRefused(told)) refused.push(told);
    else changes.push(told);
  }
  return { changes, refused, unchanged, digest: digestOf(changes) };
}
