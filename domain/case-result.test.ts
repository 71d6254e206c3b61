import { expect, test } from 'vitest';
import { outcomeOf, resultOfTerm, statesCustodyLength } from './case-result';

test('a result is a fixed word, other words, or none yet', () => {
  expect(resultOfTerm('达成协议')).toBe('agreement');
  expect(outcomeOf('未达成协议')).toBe('no-agreement');
  expect(outcomeOf('部分达成协议')).toBe('other');
  expect([outcomeOf(null), outcomeOf('')]).toEqual([null, null]);
});

test.each([
  '行政拘留10日',
  '行政拘留１０日',
  '拘留十五日',
  '被处以十日行政拘留',
  '取保候审十二个月',
  '监视居住，期限六个月',
])('%s tells a length of custody', (text) => expect(statesCustodyLength(text)).toBe(true));

test.each(['行政拘留', '取保候审', '10日内送达', '罚款500元', '拘留'])('%s tells none', (text) =>
  expect(statesCustodyLength(text)).toBe(false),
);
