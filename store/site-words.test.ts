import { describe, expect, it, vi } from 'vitest';
import { readPage } from '@/cms/reader';
import { annotate } from '@/i18n/gloss';
import { getSite } from './site';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ readPage: vi.fn() }));

const frame = (isSample: boolean) => ({
  isSample,
  accountName: { zh: '奈曼警务公开', mn: 'ᠨᠠᠶᠢᠮᠠᠨ' },
  description: { zh: '一句话' },
  menus: [{ label: { zh: '看公开', mn: 'ᠢᠯᠡ' }, entries: [] }],
});
const siteIn = (locale: 'zh' | 'mn', isSample: boolean) => {
  vi.mocked(readPage).mockResolvedValue(frame(isSample));
  return getSite(locale);
};

describe('Mongolian in the frame', () => {
  it('of the samples stands with the Chinese beside it', async () => {
    const { accountName, menus, description } = await siteIn('mn', true);
    expect(accountName).toBe(annotate('ᠨᠠᠶᠢᠮᠠᠨ', '奈曼警务公开'));
    expect(menus[0]?.label).toBe(annotate('ᠢᠯᠡ', '看公开'));
    expect(description).toBe('一句话');
  });
  it('of the bureau stands as it was written', async () => {
    expect((await siteIn('mn', false)).accountName).toBe('ᠨᠠᠶᠢᠮᠠᠨ');
  });
  it('is not met on a Chinese page', async () => {
    expect((await siteIn('zh', true)).accountName).toBe('奈曼警务公开');
  });
});
