import { describe, expect, it } from 'vitest';
import { flatten, needsOf, nest, textsOf } from './message';
import { parityOf } from './parity';

describe('messages', () => {
  const messages = { Site: { name: '奈曼警务公开', menu: { open: '公开' } }, 共: '共' };
  it('flatten and nest are inverse', () => {
    expect([...flatten(messages).keys()]).toEqual(['Site.name', 'Site.menu.open', '共']);
    expect(nest(flatten(messages))).toEqual(messages);
  });
  it('a key that is words and a group at once is refused', () => {
    expect(() =>
      nest([
        ['a', '字'],
        ['a.b', '字'],
      ]),
    ).toThrow(/a.b/);
  });
  it('expands every branch, takes tags off and marks values', () => {
    expect(textsOf('见<link>办法</link>第{n}条')).toEqual(['见办法第\uFFFC条']);
    expect(textsOf('{n, plural, =0 {没有} other {共#件}}')).toEqual(['没有', '共\uFFFC件']);
  });
  it('names what it needs, once each', () => {
    expect(needsOf('<b>{n}</b>{n}，{k, select, a {甲{m}} other {乙}}')).toEqual([
      'select k',
      'tag b',
      'value m',
      'value n',
    ]);
  });
});

describe('parity', () => {
  const rules = (zh: Record<string, string>, mn: Record<string, string>) =>
    parityOf(new Map(Object.entries(zh)), new Map(Object.entries(mn))).map(
      ({ key, rule }) => `${key} ${rule}`,
    );
  it.each([
    [{ a: '字' }, {}, 'a missing-in-mn'],
    [{}, { a: '字' }, 'a missing-in-zh'],
    [{ a: '字' }, { a: ' ' }, 'a empty'],
    [{ a: '共{n}件' }, { a: '{m} ᠬᠡᠷᠡᠭ' }, 'a different-values'],
    [{ a: '见<link>办法</link>' }, { a: 'ᠠᠷᠭ\u180Eᠠ' }, 'a different-values'],
    [{ a: '共{n}件' }, { a: '{n, number} ᠬᠡᠷᠡᠭ' }, 'a different-values'],
    [{ a: '共{n件' }, { a: '字' }, 'a broken-icu'],
    [{ a: '{d, date}' }, { a: '{d, date}' }, 'a intl-date'],
  ])('%j against %j: %s', (zh, mn, found) => {
    expect(rules(zh, mn as Record<string, string>)).toEqual([found]);
  });
  it('is silent on messages that match', () => {
    expect(rules({ a: '共{n}件，见<b>法</b>' }, { a: '<b>ᠬᠠᠤᠯᠢ</b> {n}' })).toEqual([]);
  });
});
