import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvOf, HEADING_ROW, newPath, rowWith, samplePath, TODAY, writeTemporary } from './extract.fixture';
import { isDateFormat } from './number-format';
import { extractCases } from './read';
import { sheetOf, type WorkbookParts, workbookParts, writeZip, type ZipPart } from './workbook.fixture';

const zip = (parts: ZipPart[], extension = 'xlsx') => {
  const path = newPath(extension);
  writeZip(path, parts);
  return path;
};
const workbook = (parts: WorkbookParts) => zip(workbookParts(parts));
const extract = (path: string) => extractCases(path, { today: TODAY });
const withDate = (cell: string) => rowWith().map((text, i) => (i === 5 ? cell : text));
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

describe('a workbook', () => {
  it.each([
    ['a custom date format', '<c s="1"><v>46305</v></c>', false],
    ['a built-in date format', '<c s="2"><v>46305.25</v></c>', false],
    ['no format', '<c s="0"><v>46305</v></c>', false],
    ['days counted from 1904', '<c s="1"><v>44843</v></c>', true],
    ['no format, counted from 1904', '<c><v>44843</v></c>', true],
    ['a date written in ISO', '<c t="d"><v>2026-10-10T00:00:00</v></c>', false],
  ])('gives the date of a cell with %s', async (_, cell, date1904) => {
    const sheet = sheetOf([HEADING_ROW, withDate(cell)]);
    const found = await extract(workbook({ sheets: [sheet], styles: STYLES, date1904 }));
    expect(found.cases[0]?.stages[0]?.date).toBe('2026-10-10');
  });

  it('joins shared strings of several runs, without their phonetic guides', async () => {
    const strings = [...HEADING_ROW, ...rowWith()].map((text) => `<x:si><x:t>${text}</x:t></x:si>`);
    strings[13] =
      '<x:si><x:r><x:t>大沁他拉</x:t></x:r><x:rPh><x:t>dà</x:t></x:rPh><x:r><x:t>镇派出所</x:t></x:r></x:si>';
    const cells = (from: number) =>
      HEADING_ROW.map((_, i) => `<x:c t="s"><x:v>${from + i}</x:v></x:c>`).join('');
    const found = await extract(
      workbook({
        sheets: [
          `<x:worksheet xmlns:x="m"><x:sheetData><x:row>${cells(0)}</x:row><x:row>${cells(11)}</x:row></x:sheetData></x:worksheet>`,
        ],
        sharedStrings: `<x:sst xmlns:x="m">${strings.join('')}</x:sst>`,
      }),
    );
    expect(found.cases[0]?.unitName).toBe('大沁他拉镇派出所');
  });

  it.each([
    ['a formula', '<c t="str"><f>A1</f><v>大沁他拉镇派出所</v></c>'],
    ['the error of a formula', '<c t="e"><v>#REF!</v></c>'],
  ])('with %s in a cell has that row refused', async (_, cell) => {
    const row = rowWith().map((text, i) => (i === 2 ? cell : text));
    const found = await extract(workbook({ sheets: [sheetOf([HEADING_ROW, row])] }));
    expect(found.refusals).toMatchObject([{ line: 2, reason: 'formula', column: 'unit' }]);
  });

  it('is read from the one visible sheet that has the headings', async () => {
    const [notes, data] = [sheetOf([['说明']]), sheetOf([HEADING_ROW, rowWith()])];
    expect((await extract(workbook({ sheets: [notes, data] }))).cases).toHaveLength(1);
    expect((await extract(workbook({ sheets: [data, data], hidden: [true, false] }))).cases).toHaveLength(1);
    await expect(extract(workbook({ sheets: [data, data] }))).rejects.toMatchObject({
      code: 'sheets-several',
    });
  });

  it('is known by its content, not by its extension', async () => {
    const sheet = workbookParts({ sheets: [sheetOf([HEADING_ROW, rowWith()])] });
    expect((await extract(zip(sheet, 'csv'))).cases).toHaveLength(1);
    expect((await extract(writeTemporary(csvOf([rowWith()]), 'xlsx'))).cases).toHaveLength(1);
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['m/d/yy h:mm', true],
    ['[$-804]yyyy"年"m"月"', true],
    ['[DBNum1]d', true],
    ['0.00_);[Red](0.00)', false],
    ['General', false],
    ['"day" 0', false],
    ['h:mm:ss.000', false],
    ['@', false],
  ])('format %s shows a date: %s', (code, expected) => {
    expect(isDateFormat(code)).toBe(expected);
  });
});

describe('a hostile file', () => {
  const good = workbookParts({ sheets: [sheetOf([HEADING_ROW, rowWith()])] });
  const bytesOf = (parts: ZipPart[]) => readFileSync(zip(parts));
  const replaceSheet = (data: Buffer, more: Partial<ZipPart> = {}) =>
    good.map((part) => (part.name.includes('worksheets') ? { ...part, data, ...more } : part));

  const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const declared = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData>&e;';
  const cases: [string, string, () => Buffer | string][] = [
    [
      'a bomb that declares its size',
      'archive-too-big',
      () => bytesOf(replaceSheet(Buffer.alloc(64 << 20, 32))),
    ],
    [
      'a bomb that hides its size',
      'archive-broken',
      () => bytesOf(replaceSheet(Buffer.alloc(64 << 20, 32), { declaredSize: 900 })),
    ],
    [
      'a cell of 10 MB',
      'cell-too-long',
      () => bytesOf(replaceSheet(Buffer.from(sheetOf([HEADING_ROW, [noise(10 << 20)]])))),
    ],
    [
      'an attribute of 10 MB',
      'cell-too-long',
      () => bytesOf(replaceSheet(Buffer.from(`<worksheet a="${noise(10 << 20)}"/>`))),
    ],
    ['an external entity', 'document-type', () => bytesOf(replaceSheet(Buffer.from(declared)))],
    [
      'an undeclared entity',
      'xml-broken',
      () => bytesOf(replaceSheet(Buffer.from('<worksheet>&e;</worksheet>'))),
    ],
    [
      'half a workbook',
      'archive-broken',
      () => readFileSync(samplePath('extract-2026-11.xlsx')).subarray(0, 30_000),
    ],
    [
      'a changed byte',
      'archive-broken',
      () => bytesOf(replaceSheet(Buffer.from('<worksheet/>'), { checksum: 7 })),
    ],
    ['half a sheet', 'xml-broken', () => bytesOf(replaceSheet(Buffer.from('<worksheet><sheetData><row>')))],
    ['an encrypted part', 'encrypted', () => bytesOf(replaceSheet(Buffer.from('x'), { flags: 1 }))],
    [
      'an encrypted workbook',
      'encrypted',
      () => Buffer.concat([OLE, Buffer.alloc(4096), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['an old workbook', 'old-workbook', () => Buffer.concat([OLE, Buffer.alloc(4096)])],
    ['a web page called .xls', 'web-page', () => '<html><table><tr><td>受案编号</td></tr></table></html>'],
    [
      'a text document',
      'not-an-extract',
      () => bytesOf([{ name: 'word/document.xml', data: Buffer.from('x') }]),
    ],
    ['nothing', 'empty', () => ''],
    ['two parts of one name', 'archive-broken', () => bytesOf([...good, ...good])],
  ];

  it.each(cases)('%s is refused as %s, in seconds and with little memory', async (_, code, make) => {
    const path = writeTemporary(make(), 'xlsx');
    global.gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    await expect(extract(path)).rejects.toMatchObject({ name: 'ExtractFault', code });
    // Two on a machine of its own; what is not refused takes a minute.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 << 20);
  });
});

/** Letters that do not shrink well, so that the size of a part and not its density is what is tested. */
function noise(length: number): string {
  let seed = 1;
  const letters = Array.from({ length: 4096 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + (seed % 26));
  }).join('');
  return Array.from({ length: Math.ceil(length / 4096) }, (_, i) => `${i}${letters}`)
    .join('')
    .slice(0, length);
}
