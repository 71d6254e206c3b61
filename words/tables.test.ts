import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { formatDateTime, formatMonth, formatOrdinal } from '../i18n/format';
import { checkMongolian } from '../mongolian/check';
import type { Reference } from '../mongolian/rule';
import { openFont } from '../mongolian/shaping';
import { textsOf } from './message';
import type { Overrides } from './provenance';
import { readTerms, vocabularyOf } from './terms';

const file = (path: string) => readFileSync(new URL(path, import.meta.url));
const terms = readTerms(file('terms.tsv').toString());

let reference: Reference;
beforeAll(async () => {
  const shaper = await openFont(file('../public/fonts/nsm-hudum.woff2'));
  reference = { shaper, vocabulary: vocabularyOf(terms) };
});
const rulesBroken = (text: string) => checkMongolian(text, reference).map(({ rule }) => rule);

it('every attested term is sound, save two selectors the EAC writes though they change nothing', () => {
  const broken = terms.flatMap(({ zh, mn }) => rulesBroken(mn).map((rule) => `${zh} ${rule}`));
  expect(broken).toEqual(['打印 fvs-no-effect', '系统 fvs-no-effect']);
});

it('every override is sound', () => {
  const overrides: Overrides = JSON.parse(file('mn.overrides.json').toString());
  const broken = Object.entries(overrides).flatMap(([key, { text }]) =>
    textsOf(text).flatMap((plain) => rulesBroken(plain).map((rule) => `${key} ${rule}`)),
  );
  expect(broken).toEqual([]);
});

it('every date and ordinal the formatter can make is sound', () => {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, 1 + day)).toISOString());
  expect(days.flatMap((iso) => rulesBroken(formatDateTime(iso, 'mn')))).toEqual([]);
  const numbers = Array.from({ length: 120 }, (_, i) => i + 1);
  expect(numbers.flatMap((n) => rulesBroken(formatOrdinal(n, 'mn')))).toEqual([]);
  expect(numbers.slice(0, 12).flatMap((n) => rulesBroken(formatMonth(n, 'mn')))).toEqual([]);
});
