import codec from 'mongol-code';
import { describe, expect, it } from 'vitest';
import { sourceDigest } from '../../words/digest';
import { verdictsOn } from '../../words/verdict';
import type { WordEntry } from './catalogue';
import { COLUMN_TERMS, COLUMNS, type Column } from './columns';
import { planImport } from './plan';
import { SheetFault } from './read-sheet';
import { sheetRowsOf } from './sheet-rows';

const HOME = 'ᠲᠡᠷᠢᠭᠦᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ';
const LAW = 'ᠬᠠᠤᠯᠢ';
const entry = (key: string, zh: string, more: Partial<WordEntry> = {}): WordEntry => ({
  key,
  zh,
  mn: '',
  state: 'none',
  isLegal: false,
  digest: sourceDigest(zh),
  revision: 0,
  kept: null,
  ...more,
});
const kept = (zh: string, text: string, more: Partial<NonNullable<WordEntry['kept']>> = {}) => {
  const sourceDigestOf = sourceDigest(zh);
  return {
    text,
    standing: 'reviewed' as const,
    source: zh,
    sourceDigest: sourceDigestOf,
    by: 'translator' as const,
    at: '2026-11-26T00:00:00.000Z',
    ...more,
  };
};
const ENTRIES = [
  entry('Site.home', '首页'),
  entry('Site.count', '共{n}件'),
  entry('Site.law', '法律', { mn: LAW, state: 'reviewed', revision: 2, kept: kept('法律', LAW) }),
];
const judge = async ({ zh, text }: { zh: string; text: string }) =>
  verdictsOn(zh, text, { vocabulary: new Set() });

type Cells = Partial<Record<Column, string>>;
const sent = (cells: Cells, formulas: number[] | null = null) => ({
  line: 0,
  cells: COLUMNS.map((column) => cells[column] ?? ''),
  formulas: formulas && new Set(formulas),
  from1904: false,
});
const HEADINGS = sent(COLUMN_TERMS);
const plan = (...rows: ReturnType<typeof sent>[]) =>
  planImport(sheetRowsOf([HEADINGS, ...rows].map((row, at) => ({ ...row, line: at + 1 }))), ENTRIES, judge);

const home: Cells = {
  key: 'Site.home',
  zh: '首页',
  mn: HOME,
  state: '已审读',
  digest: sourceDigest('首页'),
  revision: '0',
};
const law: Cells = {
  key: 'Site.law',
  zh: '法律',
  mn: LAW,
  state: '已审读',
  digest: sourceDigest('法律'),
  revision: '2',
};

describe('an imported list', () => {
  it('changes what was written, with its line, standing and the revision its author saw', async () => {
    const { changes, refused, unchanged } = await plan(sent(home), sent(law));
    expect(changes).toMatchObject([
      {
        line: 2,
        key: 'Site.home',
        text: HOME,
        standing: 'reviewed',
        seen: 0,
        isStale: false,
        source: '首页',
      },
    ]);
    expect([refused, unchanged]).toEqual([[], 1]);
  });
  it('takes anything but 已审读 for a draft', async () => {
    const { changes } = await plan(sent({ ...home, state: '没有蒙古文' }));
    expect(changes).toMatchObject([{ standing: 'draft' }]);
  });
  it('can take a review back, and pass unchanged words', async () => {
    expect((await plan(sent({ ...law, state: '草稿' }))).changes).toMatchObject([{ standing: 'draft' }]);
    const attested = entry('Site.home', '首页', { mn: HOME, state: 'attested' });
    const passed = await planImport(sheetRowsOf([HEADINGS, sent(home)]), [attested], judge);
    expect(passed.changes).toMatchObject([{ standing: 'reviewed' }]);
  });
  it('takes nothing away by an empty cell', async () => {
    expect(await plan(sent({ ...law, mn: '' }))).toMatchObject({ changes: [], refused: [], unchanged: 1 });
  });
  it('keeps words whose Chinese has changed meanwhile, as stale, with the Chinese they were made from', async () => {
    const old = sent({ ...home, zh: '旧首页', digest: sourceDigest('旧首页') });
    expect((await plan(old)).changes).toMatchObject([
      { isStale: true, source: '旧首页', sourceDigest: sourceDigest('旧首页') },
    ]);
  });
  it.each<[string, Cells, number[] | null, string, string]>([
    ['a key that is not there', { ...home, key: 'Site.gone' }, null, '键', '没有这个键'],
    ['a formula', home, [3], '蒙古文', '是公式'],
    ['an unknown standing', { ...home, state: '好' }, null, '状态', '不认识的状态'],
    ['a lost digest', { ...home, digest: '' }, null, '中文摘要', '缺失'],
    ['a changed revision', { ...home, revision: 'x' }, null, '版本', '缺失'],
    ['words changed at the desk since', { ...home, revision: '1' }, null, '版本', '导出以后有人'],
    ['Mongolian with an error', { ...home, mn: 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ' }, null, '蒙古文', '词缀前用了空格'],
    [
      'a missing value',
      { ...home, key: 'Site.count', mn: HOME, digest: sourceDigest('共{n}件') },
      null,
      '蒙古文',
      '缺少占位 {n}',
    ],
  ])('refuses %s, with line, column and reason', async (_, cells, formulas, column, reason) => {
    const { changes, refused } = await plan(sent(cells, formulas));
    expect(changes).toEqual([]);
    expect(refused).toMatchObject([{ line: 2, column, reason: expect.stringContaining(reason) }]);
  });
  it('converts old codes, and says so', async () => {
    const old = `${codec.convertUnicodeToMenksoft('ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ')} ᠪᠢᠴᠢᠭ\u202Fᠦᠨ`;
    const { changes, refused } = await plan(sent({ ...home, mn: old }));
    expect(refused).toEqual([]);
    expect(changes).toMatchObject([
      {
        text: 'ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ ᠪᠢᠴᠢᠭ\u180Eᠦᠨ',
        warnings: expect.arrayContaining(['旧编码已经转换。']),
      },
    ]);
  });
  it('refuses old codes that cannot be told for sure, and says where they stand', async () => {
    const { changes, refused } = await plan(sent({ ...home, mn: `${HOME} \uE500` }));
    expect(changes).toEqual([]);
    expect(refused).toMatchObject([{ column: '蒙古文', reason: expect.stringContaining('第 18 个字符') }]);
  });
  it('takes a word that came back in old codes for the word it is', async () => {
    const old = entry('Site.home', '首页', { mn: 'ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ', state: 'draft' });
    const rows = sheetRowsOf(
      [HEADINGS, sent({ ...home, mn: 'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ', state: '草稿' })].map((row, at) => ({
        ...row,
        line: at + 1,
      })),
    );
    expect(await planImport(rows, [old], judge)).toMatchObject({ changes: [], refused: [], unchanged: 1 });
  });
  it('looks at a key once', async () => {
    const { changes, refused } = await plan(sent(home), sent({ ...home, mn: LAW }));
    expect(changes).toMatchObject([{ text: HOME }]);
    expect(refused).toMatchObject([{ line: 3, reason: expect.stringContaining('两次') }]);
  });
  it('has another digest when it would do anything else', async () => {
    const [one, other, same] = [
      await plan(sent(home)),
      await plan(sent({ ...home, mn: LAW })),
      await plan(sent(home)),
    ];
    expect(one.digest).toBe(same.digest);
    expect(one.digest).not.toBe(other.digest);
  });
});

describe('the rows of a file', () => {
  it('are found below a title, in any order of columns', () => {
    const rows = [
      { line: 1, cells: ['蒙古文清单'], formulas: null, from1904: false },
      { line: 2, cells: ['版本', '蒙古文', '键', '状态', '中文摘要'], formulas: null, from1904: false },
      { line: 3, cells: ['', '', '', ''], formulas: null, from1904: false },
      { line: 4, cells: ['0', HOME, 'Site.home', '草稿', 'x'], formulas: new Set([1]), from1904: false },
    ];
    expect(sheetRowsOf(rows)).toMatchObject([
      { line: 4, cells: { key: 'Site.home', mn: HOME, zh: '' }, formulas: ['mn'] },
    ]);
  });
  it.each([
    [['键', '蒙古文'], /缺少列：状态、中文摘要、版本/],
    [['别的'], /没有找到表头/],
  ])('are refused under %j', (cells, said) => {
    const read = () => sheetRowsOf([{ line: 1, cells, formulas: null, from1904: false }]);
    expect(read).toThrow(SheetFault);
    expect(read).toThrow(said);
  });
});
