import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf, rowWith, samplePath, TODAY, writeTemporary } from './extract.fixture';
import { EXTRACT_FAULTS, ExtractFault } from './fault';
import { extractCases } from './read';
import { csvReport, faultReport, terminalReport } from './report';
import { terminalWidth } from './width';

const bad = await extractCases(samplePath('extract-bad.csv'), { today: TODAY });

describe('the report in a terminal', () => {
  const report = terminalReport(bad, { path: '/office/extract-bad.csv', limit: 3 });

  it('says what was read, used and refused, and why', () => {
    expect(report).toContain('案件摘录：extract-bad.csv');
    for (const fact of [/读取 +33\n/, /采用 +8\n/, /未采用 +25\n/, /案件 +7\n/, /另须关闭 +4\n/])
      expect(report).toMatch(fact);
    expect(report).toMatch(/含不得公开的内容 +5\n/);
    expect(report).toContain('第 4 行“受案编号”');
    expect(report).toContain('另有 22 条，见 CSV 报告。');
  });

  it('puts the numbers of a table below each other', () => {
    const table = report.split('\n').slice(1, 8);
    expect(new Set(table.map(terminalWidth)).size).toBe(1);
  });

  it('names no reason when nothing was refused', async () => {
    const path = writeTemporary(csvOf([rowWith()]));
    const good = terminalReport(await extractCases(path, { today: TODAY }), { path });
    expect(good).not.toContain('原因');
  });
});

describe('the report for a spreadsheet', () => {
  it('opens with its mark, CRLF and one row a refusal', () => {
    const report = csvReport(bad);
    expect(report.startsWith('\uFEFF"行","列","原因"')).toBe(true);
    expect(report.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const rows: string[][] = parse(report, { bom: true });
    expect(rows).toHaveLength(26);
    expect(rows[1]?.slice(0, 4)).toEqual(['3', '受案编号', '缺编号', '']);
  });

  it('holds no cell that a spreadsheet would calculate', () => {
    const rows: string[][] = parse(csvReport(bad), { bom: true });
    const formula = rows.find((row) => row[2] === '含公式');
    expect(formula?.[3]).toMatch(/^'=HYPERLINK/);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('the report of a file that cannot be read', () => {
  it.each(EXTRACT_FAULTS)('says in Chinese what %s means', (code) => {
    const said = faultReport(
      new ExtractFault(code, { line: 2, byte: 9, missing: ['环节'], found: ['甲'], name: '环节' }),
    );
    expect(said).toMatch(/^未读取：[^a-z]*\p{Script=Han}/u);
    expect(said).not.toContain('undefined');
  });

  it('does not let a heading of the file steer the terminal', () => {
    const found = ['\u001b[2J受案', '\u202e编号'];
    const said = faultReport(new ExtractFault('headings-missing', { line: 1, missing: ['环节'], found }));
    expect(said).toContain('\\u001B[2J受案、\\u202E编号');
  });

  it('leaves other errors alone', () => {
    expect(faultReport(new Error('disk'))).toBeNull();
  });
});
