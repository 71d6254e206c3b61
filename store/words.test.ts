import { describe, expect, it, vi } from 'vitest';
import { findWords } from '@/cms/reader';
import { annotate } from '@/i18n/gloss';
import zh from '@/messages/zh.json';
import type { DeskWord } from '@/words/desk-word';
import { sourceDigest } from '@/words/digest';
import type { Messages } from '@/words/message';
import { mongolianWords } from './words';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ findWords: vi.fn(), findWordsNow: vi.fn() }));

const LAW = 'ᠬᠠᠤᠯᠢ';
const word = (key: string, chinese: string, more: Partial<DeskWord> = {}): DeskWord => ({
  key,
  text: LAW,
  standing: 'reviewed',
  sourceDigest: sourceDigest(chinese),
  ...more,
});
const shownWith = async (...words: DeskWord[]) => {
  vi.mocked(findWords).mockResolvedValue(words);
  return mongolianWords();
};
const lead = ({ messages }: { messages: Messages }) => (messages.Sitemap as Messages).lead;
const GLOSS = zh.Sitemap.lead.replace(/。$/, '');

describe('the words of a Mongolian page', () => {
  it('stand alone when the desk has passed them, and are counted', async () => {
    const before = await shownWith();
    const after = await shownWith(word('Sitemap.lead', zh.Sitemap.lead));
    expect(lead(before)).toBe(zh.Sitemap.lead);
    expect(lead(after)).toBe(LAW);
    expect(after.counts.reviewed).toBe(before.counts.reviewed + 1);
    expect(after.counts.chinese).toBe(before.counts.chinese - 1);
  });
  it('have the Chinese beside them while they are a draft, also where a Chinese name stands in them', async () => {
    const draft = { standing: 'draft' } as const;
    expect(lead(await shownWith(word('Sitemap.lead', zh.Sitemap.lead, draft)))).toBe(annotate(LAW, GLOSS));
    const mixed = word('Sitemap.lead', zh.Sitemap.lead, { ...draft, text: `${LAW} 派出所` });
    expect(lead(await shownWith(mixed))).toBe(annotate(`${LAW} 派出所`, GLOSS));
  });
  it('have the Chinese of today beside them once their own has changed', async () => {
    expect(lead(await shownWith(word('Sitemap.lead', '原来的中文')))).toBe(annotate(LAW, GLOSS));
  });
  it('are those read last while the database is away', async () => {
    await shownWith(word('Sitemap.lead', zh.Sitemap.lead));
    vi.mocked(findWords).mockRejectedValue(new Error('away'));
    expect(lead(await mongolianWords())).toBe(LAW);
  });
});
