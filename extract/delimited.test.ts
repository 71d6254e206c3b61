import { describe, expect, it } from 'vitest';
import { csvOf, HEADING_ROW, rowWith, TODAY, writeTemporary } from './extract.fixture';
import { extractCases, readExtract } from './read';

const rowsOf = async (content: string) => {
  const rows = [];
  for await (const row of readExtract(writeTemporary(content))) rows.push([row.line, row.cells] as const);
  return rows;
};
const extract = (content: string) => extractCases(writeTemporary(content), { today: TODAY });

describe('a delimited file', () => {
  it.each([
    ['a comma', ','],
    ['a tab', '\t'],
    ['a semicolon', ';'],
  ])('separated by %s is read', async (_, delimiter) => {
    const content = [HEADING_ROW, rowWith()].map((cells) => cells.join(delimiter)).join('\n');
    expect((await extract(content)).cases).toHaveLength(1);
  });

  it('is counted in lines as an editor counts them, whatever ends a line or stands inside quotes', async () => {
    const rows = await rowsOf('题\r\na,b\r\r\n"x\r\ny",z\nq,w\rlast,"说""好"""');
    expect(rows).toEqual([
      [1, ['题']],
      [2, ['a', 'b']],
      [3, ['']],
      [4, ['x\ny', 'z']],
      [6, ['q', 'w']],
      [7, ['last', '说"好"']],
    ]);
  });

  it('with a stray quotation mark is refused, because the rows it swallows may withhold a case', async () => {
    const rows = [
      rowWith({ number: 'J15052501102026100001' }),
      rowWith({ number: 'J15052501102026100002', disclosable: '否', reason: '未成年人' }),
    ];
    const plain = [HEADING_ROW, ...rows].map((cells) => cells.join(',')).join('\n');
    const opened = plain
      .replace('大沁他拉', '"大沁他拉')
      .replace(/大沁他拉镇派出所(?!.*大沁他拉)/s, '大沁他拉镇派出所"');
    const fault = { code: 'quotes-unbalanced', detail: { line: 2 } };
    await expect(extract(plain.replace('大沁他拉', '"大沁他拉'))).rejects.toMatchObject(fault);
    await expect(extract(opened)).rejects.toMatchObject(fault);
  });

  it('with a 10 MB cell is refused at once', async () => {
    const content = csvOf([rowWith({ result: '好'.repeat(10_000_000 / 3) }), rowWith()]);
    const start = performance.now();
    await expect(extract(content)).rejects.toMatchObject({ code: 'record-too-long', detail: { line: 2 } });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
