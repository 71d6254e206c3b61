import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES, COLUMN_SYNONYMS, COLUMNS } from './column';
import { csvOf, HEADING_ROW, rowWith, TODAY, writeTemporary } from './extract.fixture';
import { readHeadings } from './headings';
import { extractCases } from './read';

const read = (content: string, extension = 'csv') =>
  extractCases(writeTemporary(content, extension), { today: TODAY });

describe('headings', () => {
  it('give no name to two columns', () => {
    const all = COLUMNS.flatMap((column) => COLUMN_SYNONYMS[column]);
    expect(new Set(all).size).toBe(all.length);
    for (const column of COLUMNS) expect(COLUMN_SYNONYMS[column]).toContain(COLUMN_NAMES[column]);
  });

  it('are found below title rows, in any order, under other names and with notes', async () => {
    const order = [10, 3, 0, 9, 1, 2, 5, 4, 8, 7, 6];
    const names = [...HEADING_ROW];
    names[0] = '案件编号*';
    names[5] = '环节日期（年-月-日）';
    const lines = [
      '奈曼旗公安局案件公开信息摘录',
      '',
      order.map((i) => names[i]).join('\t'),
      order.map((i) => rowWith({ result: '' })[i]).join('\t'),
    ];
    const extract = await read(lines.join('\r\n'), 'txt');
    expect(extract.refusals).toEqual([]);
    expect(extract.cases).toMatchObject([
      { unitName: '大沁他拉镇派出所', unitTelephone: '0475-0001000', stages: [{ date: '2026-10-12' }] },
    ]);
  });

  it('that are missing are named, with what was found', async () => {
    const content = '案件编号,案件类别,办案单位,姓名\r\n1,2,3,4\r\n';
    await expect(read(content)).rejects.toMatchObject({
      code: 'headings-missing',
      detail: {
        line: 1,
        missing: HEADING_ROW.slice(3),
        found: ['案件编号', '案件类别', '办案单位', '姓名'],
      },
    });
    await expect(read('甲,乙\r\n1,2\r\n')).rejects.toMatchObject({ code: 'headings-missing', detail: {} });
  });

  it('that stand for one column twice are refused, unless one has the column’s own name', () => {
    const twice = ['案件编号', '警情编号', ...HEADING_ROW.slice(1)];
    expect(() => readHeadings(1, twice)).toThrow(expect.objectContaining({ code: 'heading-twice' }));
    expect(readHeadings(1, ['警情编号', ...HEADING_ROW]).at.number).toBe(1);
    expect(readHeadings(1, [...HEADING_ROW, '警情编号']).at.number).toBe(0);
    expect(() => readHeadings(1, [...HEADING_ROW, '受案编号'])).toThrow();
  });

  it('that are unknown are ignored and reported: what stands under them is never read', async () => {
    const content = csvOf([rowWith()]).replace(/\r\n/g, (_, at) =>
      at < 100 ? ',"姓名"\r\n' : ',"某某"\r\n',
    );
    const extract = await read(content);
    expect(extract.ignored).toEqual(['姓名']);
    expect(JSON.stringify(extract)).not.toContain('某某');
    expect(extract.cases).toHaveLength(1);
  });

  it('may be repeated on every printed page', async () => {
    const second = rowWith({ number: 'J15052501102026100002' });
    const extract = await read(csvOf([rowWith(), HEADING_ROW, second]));
    expect(extract.counts).toMatchObject({ rows: 2, accepted: 2, cases: 2 });
  });
});
