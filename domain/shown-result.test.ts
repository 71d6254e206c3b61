import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGE_IDS, STAGES } from './case-stage';
import { shownResult } from './shown-result';
import { SAFE_POLICY, VIEWERS } from './visibility';

const OPEN = { reporterSeesAll: true, showPenaltyContent: true };

describe('a penalty', () => {
  test.each(['警告', '罚款', '行政拘留', '罚款500元', null])(
    '%s: only that a decision was served',
    (result) => {
      expect(shownResult('administrative.penalty', result, 'victim', SAFE_POLICY)).toEqual({
        type: 'on-paper',
      });
      expect(shownResult('administrative.no-penalty', result, 'victim', SAFE_POLICY)).toEqual({
        type: 'on-paper',
      });
    },
  );

  test('its content for the victim once the legal unit says so, and for nobody else', () => {
    const shown = VIEWERS.map((viewer) => shownResult('administrative.penalty', '警告', viewer, OPEN)?.type);
    expect(shown).toEqual(['on-paper', 'term', 'on-paper', 'on-paper', 'on-paper', 'on-paper']);
  });

  test('never with a length of custody', () => {
    expect(shownResult('administrative.penalty', '行政拘留10日', 'victim', OPEN)).toEqual({
      type: 'on-paper',
    });
    expect(shownResult('criminal.filed', '拘留十五日', 'victim', OPEN)).toBeNull();
  });
});

test('a sealed result answers the same whatever it was, to every viewer', () => {
  const sealed = fc.constantFrom(...STAGE_IDS.filter((stage) => STAGES[stage].result === 'sealed'));
  const results = fc.option(fc.string(), { nil: null });
  fc.assert(
    fc.property(sealed, results, results, fc.constantFrom(...VIEWERS), (stage, a, b, viewer) => {
      expect(shownResult(stage, a, viewer, SAFE_POLICY)).toEqual(shownResult(stage, b, viewer, SAFE_POLICY));
    }),
  );
});

test('an open result is a known word, or the bureau’s own words', () => {
  expect(shownResult('traffic.review', '维持', 'traffic-party', SAFE_POLICY)).toEqual({
    type: 'term',
    result: 'upheld',
  });
  expect(shownResult('traffic.review', '部分维持', 'victim', SAFE_POLICY)).toEqual({
    type: 'text',
    text: '部分维持',
  });
  expect(shownResult('traffic.review', '', 'victim', SAFE_POLICY)).toBeNull();
  expect(shownResult('criminal.filed', '取保候审', 'victim', SAFE_POLICY)).toEqual({
    type: 'text',
    text: '取保候审',
  });
  expect(shownResult('criminal.filed', '取保候审', 'reporter', OPEN)).toBeNull();
  expect(shownResult('traffic.review', '维持', 'reporter', SAFE_POLICY)).toBeNull();
});
