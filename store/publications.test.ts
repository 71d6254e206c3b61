import { describe, expect, it } from 'vitest';
import { toPublication } from './publications';

const doc = {
  slug: 'a',
  title: { zh: '标题' },
  summary: { zh: '摘要' },
  publishedAt: '2026-06-01T00:00:00.000Z',
  changes: [
    { at: '2026-06-02T00:00:00.000Z', note: { zh: '改了电话' } },
    { at: '2026-06-05T00:00:00.000Z', note: { zh: '改了时间' } },
  ],
  withdrawal: { at: null, reason: null },
  reviewNotes: '内部意见',
};

describe('what a publication says about itself', () => {
  it('names its last change and lists the newest first', () => {
    const publication = toPublication(doc, 'zh');
    expect(publication.lastChanged).toBe('2026-06-05T00:00:00.000Z');
    expect(publication.changes.map(({ note }) => note)).toEqual(['改了时间', '改了电话']);
  });

  it('counts its withdrawal as the last change', () => {
    const withdrawal = { at: '2026-06-09T00:00:00.000Z', reason: { zh: '地址有误' } };
    const publication = toPublication({ ...doc, withdrawal }, 'zh');
    expect([publication.lastChanged, publication.withdrawal]).toEqual([
      '2026-06-09T00:00:00.000Z',
      { at: '2026-06-09T00:00:00.000Z', reason: '地址有误' },
    ]);
  });

  it('says that it is not translated, and stands in Chinese', () => {
    expect(toPublication(doc, 'mn')).toMatchObject({ title: '标题', isTranslated: false });
  });

  it('lets nothing out that is not named', () => {
    expect(JSON.stringify(toPublication(doc, 'zh'))).not.toContain('内部意见');
  });
});
