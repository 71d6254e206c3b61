import { describe, expect, it } from 'vitest';
import { type DeskWord, isStale, standingShown } from './desk-word';
import { sourceDigest } from './digest';
import { layOver } from './lay-over';

const HOME = 'ᠲᠡᠷᠢᠭᠦᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ';
const LAW = 'ᠬᠠᠤᠯᠢ';
const word = (key: string, chinese: string, more: Partial<DeskWord> = {}): DeskWord => ({
  key,
  text: HOME,
  standing: 'reviewed',
  sourceDigest: sourceDigest(chinese),
  ...more,
});
const shown = (given: DeskWord, chinese: string) => standingShown(given, chinese, sourceDigest(chinese));

describe('a word of the desk', () => {
  it('is stale as soon as its Chinese is another', () => {
    const given = word('Home.title', '首页');
    expect(isStale(given, sourceDigest('首页'))).toBe(false);
    expect(isStale(given, sourceDigest('首页。'))).toBe(true);
  });
  it('stands as the desk says while its Chinese is the same', () => {
    expect(shown(word('Home.title', '首页'), '首页')).toBe('reviewed');
    expect(shown(word('Home.title', '首页', { standing: 'draft' }), '首页')).toBe('draft');
  });
  it('stands as a draft once it is stale', () => {
    expect(shown(word('Home.title', '旧首页'), '首页')).toBe('draft');
  });
  it('that explains the law stands only when it is passed as it is now', () => {
    const key = 'Remedies.hearing.text';
    expect(shown(word(key, '听证'), '听证')).toBe('reviewed');
    expect(shown(word(key, '听证', { standing: 'draft' }), '听证')).toBeNull();
    expect(shown(word(key, '旧听证'), '听证')).toBeNull();
  });
  it('that asks for values the page no longer gives does not stand: the page would break', () => {
    const stale = word('Home.title', '共{n}件', { text: `{n} ${HOME}` });
    expect(shown(stale, '共{count}件')).toBeNull();
    expect(shown(word('Home.title', '共{n件', { text: '{n' }), '共{n}件')).toBeNull();
  });
});

describe('the messages of a page', () => {
  const zh = { Site: { home: '首页', law: '法律' }, Remedies: { hearing: { text: '听证' } } };
  const mn = { Site: { home: '首页', law: LAW }, Remedies: { hearing: { text: '听证' } } };
  const standing = { 'Site.law': 'attested' };

  it('are the code’s own where the desk has said nothing', () => {
    expect(layOver(zh, mn, standing, [])).toEqual({ messages: mn, standing });
  });
  it('are the desk’s where it has, whatever the code says', () => {
    const { messages, standing: made } = layOver(zh, mn, standing, [
      word('Site.law', '法律'),
      word('Site.home', '首页', { standing: 'draft' }),
    ]);
    expect(messages.Site).toEqual({ home: HOME, law: HOME });
    expect(made).toEqual({ 'Site.law': 'reviewed', 'Site.home': 'draft' });
  });
  it('fall back to the code’s own where the desk’s word may not stand', () => {
    const drafts = [word('Remedies.hearing.text', '听证', { standing: 'draft' })];
    expect(layOver(zh, mn, standing, drafts)).toEqual({ messages: mn, standing });
  });
  it('leave out words of keys that are gone, which stay with the desk', () => {
    expect(layOver(zh, mn, standing, [word('Site.gone', '没有了')])).toEqual({ messages: mn, standing });
  });
});
