import { describe, expect, it } from 'vitest';
import type { Column } from './column';
import { HEADING_ROW, rowWith, TODAY } from './extract.fixture';
import { readHeadings } from './headings';
import { readRow } from './row';

const headings = readHeadings(1, HEADING_ROW);
const reading = (cells: string[]) =>
  readRow({ line: 2, cells, formulas: null, from1904: false }, headings, TODAY);
const refusalOf = (changes: Partial<Record<Column, string>>) => reading(rowWith(changes)).refusal;
const rowOf = (changes: Partial<Record<Column, string>>) => reading(rowWith(changes)).row;

describe('a row', () => {
  it('is cleaned of what only looks different', () => {
    const row = rowOf({
      number: ' Ｊ１５０５２５０１１０２０２６１００００１',
      unit: '大\u200b沁他拉镇\uFEFF派出所\u3000',
      telephone: '（０４７５）０００１０００',
      disclosable: '是 ',
      reason: '—',
      result: '无',
    });
    expect(row).toMatchObject({
      number: 'J15052501102026100001',
      unitName: '大沁他拉镇派出所',
      unitTelephone: '0475-0001000',
      result: null,
      withheldReason: null,
    });
  });

  it.each([['=1+1'], ['＝1+1'], ['@SUM(A1)'], ['+cmd|calc'], ['-2+3+cmd'], [' \t=HYPERLINK("x")']])(
    'with the formula %s is refused, in any column',
    (formula) => {
      expect(refusalOf({ result: formula })).toMatchObject({ reason: 'formula', column: 'result' });
      expect(refusalOf({ unit: formula })).toMatchObject({ reason: 'formula', column: 'unit' });
    },
  );

  it.each([
    ['\u202e', 'bidi-control'],
    ['\u2066', 'bidi-control'],
    ['\u200f', 'bidi-control'],
    ['\u0007', 'control-character'],
    ['\uFFFD', 'unreadable-character'],
    ['\uE234', 'unreadable-character'],
  ])('with the hidden character %j is refused as %s', (character, reason) => {
    expect(refusalOf({ unit: `新镇${character}派出所` })).toMatchObject({ reason, column: 'unit' });
  });

  it('counts 200 characters of a result, not of its encoding', () => {
    expect(rowOf({ result: '好'.repeat(200) })?.result).toHaveLength(200);
    expect(refusalOf({ result: '好'.repeat(201) })?.reason).toBe('result-too-long');
  });

  it.each([['13800001234'], ['0001000'], ['123'], [''], ['4750001000']])(
    'with the telephone %j is refused',
    (telephone) => {
      expect(refusalOf({ telephone })?.reason).toBe('telephone-unusable');
    },
  );

  it.each([['破案'], ['已破案'], ['抓获嫌疑人']])(
    'with the stage %s is told that it may not be disclosed',
    (stage) => {
      const refusal = refusalOf({ number: 'A15052501102026100001', kind: '刑事', stage });
      expect(refusal).toMatchObject({ reason: 'stage-not-disclosable', column: 'stage' });
      expect(refusal?.words).toContain('2018');
    },
  );

  it('with something beyond the headings is refused: a comma may have moved its columns', () => {
    expect(reading([...rowWith(), '多余']).refusal?.reason).toBe('columns-too-many');
    expect(reading([...rowWith(), '']).refusal).toBeNull();
  });

  it('withholds its case even when it is refused for something else', () => {
    const found = reading(rowWith({ date: '2026-02-30', disclosable: '否', reason: '未成年人' }));
    expect(found).toMatchObject({
      refusal: { reason: 'date-invalid' },
      withholding: { number: 'J15052501102026100001', reason: 'minor' },
    });
    expect(reading(rowWith({ date: '2026-02-30' }))).toMatchObject({ withholding: null });
  });

  it('says line, column and what to do, and covers what may be private', () => {
    const refusal = refusalOf({ role: '嫌疑人' });
    expect(refusal?.words).toBe(
      '第 2 行“当事人身份”：“嫌疑人”不是可以查询案件的当事人（当事人、报案人、控告人、被侵害人、被害人、被害人近亲属）。请核对。',
    );
    expect(refusalOf({ telephone: '13800001234' })?.words).not.toContain('1380');
    expect(refusalOf({ number: '150525199001010011' })?.words).not.toContain('1990');
  });
});
