import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMongolian } from '../../../mongolian/check';
import { openFont } from '../../../mongolian/shaping';
import { readTerms, vocabularyOf } from '../../../words/terms';
import * as samples from './index';
import { SEED_SETTINGS } from './index';
import { MONGOLIAN } from './mongolian';

const file = (path: string) => readFileSync(new URL(path, import.meta.url));
const vocabulary = vocabularyOf(readTerms(file('../../../words/terms.tsv').toString()));
const shaper = await openFont(file('../../../public/fonts/nsm-hudum.woff2'));

const { accountName, sponsor, organiser, menus, hotlines } = SEED_SETTINGS;
const said = new Set([
  accountName,
  sponsor,
  organiser,
  ...menus.flatMap(({ label, entries }) => [label, ...entries.map((entry) => entry.label)]),
  ...hotlines.map(({ name }) => name),
]);
const pairs = Object.entries(MONGOLIAN);

it('no sample content holds a Cyrillic letter: a Mongolian page may show any of it', () => {
  const all = JSON.stringify(samples);
  expect(all.length).toBeGreaterThan(10_000);
  expect(all).not.toMatch(/\p{Script=Cyrillic}/u);
});

describe('the sample settings in Mongolian', () => {
  it('are of words the Chinese settings say', () => {
    expect(pairs.map(([zh]) => zh).filter((zh) => !said.has(zh))).toEqual([]);
  });

  it.each(pairs)('%s is spelled right, and drawn by the shipped font', (_, mn) => {
    expect(checkMongolian(mn, { shaper, vocabulary })).toEqual([]);
  });

  /** A word in no term would be a word nobody has attested; only suffixes and participles may differ from a term. */
  it.each(pairs)('%s is made of attested words', (_, mn) => {
    const stems = new Set([...vocabulary].map((word) => word.split('\u180E')[0]));
    const words = mn.split(/[^\u1820-\u1842\u180A-\u180F]+/u).filter(Boolean);
    expect(words.filter((word) => !stems.has(word.split('\u180E')[0]))).toEqual([]);
  });

  it.each(pairs)('%s keeps its sample mark', (zh, mn) => {
    expect(mn.includes('样例')).toBe(zh.includes('样例'));
  });
});
