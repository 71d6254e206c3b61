import { describe, expect, test } from 'vitest';
import { type CaseFile, disclose } from './case-file';
import { CASE_KINDS } from './case-kind';
import type { StageId } from './case-stage';
import { delayOf, supervisorOf } from './supervision';
import { SAFE_POLICY } from './visibility';

const UNIT = { name: '示例派出所', telephone: '0475-0001000', address: null };
const answerOf = (role: CaseFile['role'], today: string, ...stages: [StageId, string][]) => {
  const kind = stages[0]?.[0].split('.')[0] as CaseFile['kind'];
  const reached = stages.map(([stage, date]) => ({ stage, date, result: null }));
  const file: CaseFile = { number: 'X', kind, unit: UNIT, role, language: 'zh', stages: reached };
  return disclose(file, SAFE_POLICY, today);
};

describe('who takes a complaint up', () => {
  const LEGAL = { complaint: 'traffic-delay', name: '法制部门', telephone: '0475-0001020' } as const;
  test('is the unit the desk has named for that kind of case, and no other', () => {
    expect(supervisorOf(delayOf('traffic'), [LEGAL])).toEqual(LEGAL);
    expect(supervisorOf(delayOf('criminal'), [LEGAL])).toBeNull();
    expect(supervisorOf('conduct', [])).toBeNull();
  });
  test('a row without a name or number is nobody', () => {
    expect(supervisorOf('traffic-delay', [{ ...LEGAL, telephone: '' }])).toBeNull();
    expect(supervisorOf('traffic-delay', [{ ...LEGAL, name: '' }])).toBeNull();
  });
  test('every kind of case has a complaint', () =>
    expect(CASE_KINDS.map(delayOf)).toEqual(['criminal-delay', 'administrative-delay', 'traffic-delay']));
});

describe('a limit that has passed', () => {
  test('now: the ways that are open at this stage', () => {
    const { lateness } = answerOf('accuser', '2026-04-02', ['criminal.accepted', '2026-03-02']);
    expect(lateness).toEqual({
      when: 'now',
      remedies: ['ask-unit', 'filing-supervision', 'complaint-12389'],
    });
    const administrative = answerOf('injured', '2026-06-02', ['administrative.accepted', '2026-03-02']);
    expect(administrative.lateness?.remedies).toEqual([
      'ask-unit',
      'inaction-reconsideration',
      'complaint-12389',
    ]);
  });
  test('earlier: said as well, without ways that are over', () => {
    const { lateness } = answerOf(
      'victim',
      '2026-04-20',
      ['criminal.accepted', '2026-03-02'],
      ['criminal.filed', '2026-04-10'],
    );
    expect(lateness).toEqual({
      when: 'earlier',
      remedies: ['ask-unit', 'procuratorate-complaint', 'complaint-12389'],
    });
  });
  test('is not said while an extension may have been granted, nor of what nobody can see', () => {
    expect(answerOf('accuser', '2026-04-01', ['criminal.accepted', '2026-03-02']).lateness).toBeNull();
    expect(answerOf('victim', '2099-01-01', ['criminal.filed', '2026-03-02']).lateness).toBeNull();
  });
  test('is never told to somebody who only reported', () =>
    expect(answerOf('reporter', '2026-09-01', ['criminal.accepted', '2026-03-02'])).toMatchObject({
      lateness: null,
      history: [],
    }));
});
