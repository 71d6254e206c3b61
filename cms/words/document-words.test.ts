import { describe, expect, it } from 'vitest';
import { articles } from '../collections/articles';
import { onlyWords, translatorHand } from '../hooks/translator-hand';
import { missingIn, staleIn } from './document-words';

const LAW = 'ᠬᠠᠤᠯᠢ';
const HOME = 'ᠲᠡᠷᠢᠭᠦᠨ';
const article = (zh: string, mn: string | null) => ({ title: { zh, mn }, topic: 'service' });

describe('a document whose Mongolian is wanting', () => {
  it('is one with Chinese and no Mongolian', () => {
    expect(missingIn(articles.fields, { ...article('题', null), summary: { zh: '摘要', mn: LAW } })).toEqual([
      '标题',
    ]);
    expect(missingIn(articles.fields, article('题', '题'))).toEqual(['标题']);
    expect(missingIn(articles.fields, article('110', null))).toEqual([]);
    const changes = [{ id: 'a', note: { zh: '改了', mn: null } }];
    expect(missingIn(articles.fields, { changes })).toHaveLength(1);
  });
  it('is one whose Chinese has changed since its Mongolian was written', () => {
    const versions = [article('新题', LAW), article('旧题', LAW), article('旧题', null)];
    expect(staleIn(articles.fields, article('新题', LAW), versions)).toEqual(['标题']);
  });
  it('is not one whose Mongolian was written after the Chinese, or with it', () => {
    const after = [article('新题', LAW), article('新题', HOME), article('旧题', HOME)];
    expect(staleIn(articles.fields, article('新题', LAW), after)).toEqual([]);
    expect(staleIn(articles.fields, article('题', LAW), [article('题', LAW)])).toEqual([]);
    expect(staleIn(articles.fields, article('题', LAW), [])).toEqual([]);
  });
});

describe('the hand of a translator', () => {
  const kept = {
    title: '',
    topic: 'service',
    slug: 'a',
    credits: { editor: '' },
    changes: [{ id: 'r1', at: '2026-01-01', note: '' }],
  };
  const sent = {
    title: LAW,
    topic: 'community',
    slug: 'b',
    credits: { editor: HOME },
    changes: [
      { id: 'r1', at: '2027-01-01', note: LAW },
      { id: 'r2', at: '2027-01-01', note: LAW },
    ],
  };
  it('changes the words of the language alone, and no row more or less', () => {
    expect(onlyWords(articles.fields, kept, sent)).toMatchObject({
      title: LAW,
      topic: 'service',
      slug: 'a',
      credits: { editor: HOME },
      changes: [{ id: 'r1', at: '2026-01-01', note: LAW }],
    });
    expect(onlyWords(articles.fields, kept, { ...sent, changes: [] }).changes).toEqual(kept.changes);
  });

  type Given = Parameters<typeof translatorHand>[0];
  const hand = (role: string, locale: string) =>
    translatorHand({
      collection: articles,
      data: sent,
      originalDoc: kept,
      req: { user: { role }, locale },
    } as unknown as Given);
  it('writes in no form but the Mongolian one', () => {
    expect(() => hand('translator', 'zh')).toThrow('翻译只改蒙古文');
    expect(hand('translator', 'mn')).toMatchObject({ title: LAW, slug: 'a' });
    expect(hand('editor', 'zh')).toBe(sent);
  });
});
