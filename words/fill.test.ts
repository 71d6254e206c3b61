import { describe, expect, it } from 'vitest';
import { fill } from './fill';
import { type Overrides, provenanceOf, type Tables } from './provenance';
import { reportOn } from './report';
import { standingsOf } from './standings';
import { readTerms } from './terms';

const HOME = 'ᠲᠡᠷᠢᠭᠦᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ';
const STATE = 'ᠬᠡᠷᠡᠭ\u180Eᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ';
const LAW = 'ᠬᠠᠤᠯᠢ';
const terms = readTerms(
  [
    'zh\tmn\tconfidence\tsource',
    `首页\t${HOME}\tA\tEAC`,
    `案件状态\t${STATE}\tC\tEAC`,
    `受理\t${LAW}\tW\tEAC`,
  ].join('\n'),
);
const overrides: Overrides = {
  'Law.name': { source: '法律', text: LAW, provenance: 'attested', note: 'test' },
};
const tables: Tables = { terms: new Map(terms.map((term) => [term.zh, term])), overrides };
const zh = new Map([
  ['Site.home', '首页'],
  ['Case.state', '案件状态'],
  ['Case.accepted', '受理'],
  ['Law.name', '法律'],
  ['Site.empty', '没有内容'],
]);
const none = new Map<string, string>();

describe('fill', () => {
  it('takes overrides, terms, and else the Chinese; withheld terms count as none', () => {
    expect(Object.fromEntries(fill(zh, none, tables).messages)).toEqual({
      'Site.home': HOME,
      'Case.state': STATE,
      'Case.accepted': '受理',
      'Law.name': LAW,
      'Site.empty': '没有内容',
    });
  });
  it('changes nothing the second time', () => {
    const once = fill(zh, none, tables).messages;
    expect(fill(zh, once, tables)).toEqual({ messages: once, stale: [], orphans: [], edited: [] });
  });
  it('leaves what a person wrote, and says so', () => {
    const written = `${LAW} ${HOME}`;
    const filling = fill(
      zh,
      new Map([
        ['Site.empty', written],
        ['Site.home', written],
      ]),
      tables,
    );
    expect(filling.messages.get('Site.empty')).toBe(written);
    expect(filling.messages.get('Site.home')).toBe(written);
    expect(filling.edited).toEqual(['Site.home', 'Site.empty']);
  });
  it('an override wins over what a person wrote', () => {
    expect(fill(zh, new Map([['Law.name', STATE + HOME]]), tables).messages.get('Law.name')).toBe(LAW);
  });
  it('does not use an override whose Chinese has changed, and reports it', () => {
    const changed = new Map([...zh, ['Law.name', '法律与法规']]);
    const filling = fill(changed, fill(zh, none, tables).messages, tables);
    expect(filling.messages.get('Law.name')).toBe('法律与法规');
    expect(filling.stale).toEqual(['Law.name']);
  });
  it('follows the Chinese when it changes, and drops keys that are gone', () => {
    const filling = fill(new Map([['Site.home', '没有内容']]), fill(zh, none, tables).messages, tables);
    expect([...filling.messages]).toEqual([['Site.home', '没有内容']]);
    expect(filling.orphans).toEqual(['Law.name']);
  });
});

describe('provenance', () => {
  it.each([
    ['Site.home', HOME, 'standard'],
    ['Case.state', STATE, 'composed'],
    ['Law.name', LAW, 'attested'],
    ['Site.empty', '没有内容', 'chinese'],
    ['Site.empty', LAW, 'draft'],
    ['Case.accepted', LAW, 'draft'],
  ] as const)('%s: %s is %s', (key, mn, provenance) => {
    expect(provenanceOf(key, zh.get(key) ?? '', mn, tables)).toBe(provenance);
  });
});

describe('the report', () => {
  const reference = { shaper: { shape: () => [], has: () => true }, vocabulary: new Set<string>() };
  it('counts where the words come from, and is good', () => {
    const report = reportOn(zh, fill(zh, none, tables).messages, tables, reference);
    expect(report.counts).toEqual({
      reviewed: 0,
      standard: 1,
      attested: 1,
      composed: 1,
      draft: 0,
      chinese: 2,
    });
    expect(report.good).toBe(true);
  });
  it.each([
    ['Cyrillic in a Chinese message', new Map([...zh, ['Site.home', 'нүүр']])],
    ['a suffix after a space', new Map([...zh, ['Site.home', 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ']])],
    ['a missing key', new Map([...zh].slice(1))],
  ])('is not good with %s', (_, mn) => {
    expect(reportOn(zh, mn, tables, reference).good).toBe(false);
  });
  it('is not good with a stale override', () => {
    const changed = new Map([...zh, ['Law.name', '法律与法规']]);
    expect(reportOn(changed, changed, tables, reference)).toMatchObject({ good: false, stale: ['Law.name'] });
  });
});

describe('explanations of the law', () => {
  const key = 'Remedies.hearing.text';
  const law = new Map([[key, '法律']]);
  const words = { source: '法律', text: LAW, provenance: 'composed', note: 'test' } as const;
  const reference = { vocabulary: new Set<string>() };
  const withReview = (reviewed?: { by: string; on: string }): Tables => ({
    terms: tables.terms,
    overrides: { [key]: { ...words, ...(reviewed && { reviewed }) } },
  });

  it('stand in Chinese until they are reviewed', () => {
    expect(fill(law, none, withReview()).messages.get(key)).toBe('法律');
    expect(fill(new Map([['Stages.x', '首页']]), none, tables).messages.get('Stages.x')).toBe('首页');
    expect(fill(law, new Map([[key, STATE]]), withReview()).messages.get(key)).toBe('法律');
  });
  it('stand in Mongolian once they are', () => {
    const reviewed = withReview({ by: '蒙古文审读岗', on: '2026-11-25' });
    const { messages } = fill(law, none, reviewed);
    expect(messages.get(key)).toBe(LAW);
    expect(standingsOf(law, messages, reviewed)).toEqual({ [key]: 'reviewed' });
    expect(reportOn(law, messages, reviewed, reference).good).toBe(true);
  });
  it('are an error when somebody writes them past the tables', () => {
    expect(reportOn(law, new Map([[key, LAW]]), withReview(), reference)).toMatchObject({
      good: false,
      unreviewed: [key],
    });
  });
  it.each([
    ['张三', '2026-11-25'],
    ['蒙古文审读岗', '去年'],
  ])('a review by %s on %s does not count', (by, on) => {
    const given = withReview({ by, on });
    expect(reportOn(law, fill(law, none, given).messages, given, reference)).toMatchObject({
      good: false,
      badReviews: [key],
    });
  });
});

describe('the table of terms', () => {
  it.each([
    ['zh\tmn\tconfidence\tsource\n首页\tᠨᠢᠭᠤᠷ\tNF\tx', /line 2/],
    ['zh\tmn\tconfidence\tsource\n首页\t\tA\tx', /line 2/],
    ['zh\tmn\tconfidence\tsource\n法\tᠬᠠᠤᠯᠢ\tA\tx\n法\tᠬᠠᠤᠯᠢ\tA\tx', /twice/],
  ])('refuses %j', (tsv, message) => {
    expect(() => readTerms(tsv)).toThrow(message);
  });
});
