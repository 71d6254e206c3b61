import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sheetOf, workbookParts, writeZip } from '../../extract/workbook.fixture';
import { unguarded } from '../formula-guard';
import { catalogueOf } from './catalogue';
import { COLUMNS } from './columns';
import { readSheet, SheetFault } from './read-sheet';
import { toCsv, toXlsx } from './sheet';
import { sheetRowsOf } from './sheet-rows';

const { entries } = catalogueOf([]);
const rowsOf = async (bytes: Buffer) => sheetRowsOf(await readSheet(bytes));

describe('the list as a spreadsheet', () => {
  it.each([
    ['XLSX', async () => toXlsx(entries)],
    ['CSV', async () => Buffer.from(toCsv(entries))],
  ])('comes back from %s letter by letter, connectors and selectors included', async (_, make) => {
    const rows = await rowsOf(await make());
    expect(rows.map(({ cells }) => [cells.key, cells.zh, cells.mn, cells.digest])).toEqual(
      entries.map(({ key, zh, mn, digest }) => [key, zh.trim(), mn.trim(), digest]),
    );
    expect(rows.every(({ formulas }) => formulas.length === 0)).toBe(true);
  });
  it('opens as UTF-8 in an office program', () => {
    expect(toCsv(entries).startsWith('\uFEFF')).toBe(true);
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('a cell like %j is words, not a formula', async (zh) => {
    const entry = { ...entries[0], zh } as (typeof entries)[number];
    expect(toCsv([entry])).toContain(`"'${zh}"`);
    expect(unguarded(`'${zh}`)).toBe(zh);
    const [row] = await rowsOf(await toXlsx([entry]));
    expect(row?.cells.zh).toBe(zh.trim());
    expect(row?.formulas).toEqual([]);
  });
  it('names the place of the words and the terms in them', () => {
    const [head, ...rest] = toCsv(entries).split('\r\n');
    expect(head?.split(',')).toHaveLength(COLUMNS.length);
    expect(rest.find((line) => line.includes('Cases.title'))).toContain('案件查询');
  });
});

describe('a file that comes back', () => {
  it('may hold formulas, which are named and not calculated', async () => {
    const file = path.join(tmpdir(), `words-test-${process.pid}.xlsx`);
    const sheet = sheetOf([
      ['键', '蒙古文', '状态', '中文摘要', '版本'],
      ['Site.home', '<c t="str"><f>HYPERLINK("x")</f><v>字</v></c>', '草稿', 'x', '0'],
    ]);
    writeZip(file, workbookParts({ sheets: [sheet] }));
    const rows = await rowsOf(readFileSync(file));
    rmSync(file);
    expect(rows).toMatchObject([{ line: 2, formulas: ['mn'] }]);
  });
  it('may be CSV of another kind: tabs, UTF-16', async () => {
    const text = '键\t蒙古文\t状态\t中文摘要\t版本\r\nSite.home\tᠬᠠᠤᠯᠢ\t草稿\tx\t0\r\n';
    const rows = await rowsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(rows).toMatchObject([{ line: 2, cells: { key: 'Site.home', mn: 'ᠬᠠᠤᠯᠢ' } }]);
  });
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<!doctype html><table></table>')],
    ['a broken archive', Buffer.from('PK\u0003\u0004 nothing')],
  ])('is refused in words when it is %s', async (_, bytes) => {
    await expect(readSheet(bytes)).rejects.toThrow(SheetFault);
  });
});
