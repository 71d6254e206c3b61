import { describe, expect, it } from 'vitest';
import { correctionsOf, newestFirst } from './correction';
import type { Publication } from './publication';

const published = (given: Partial<Publication>): Publication => ({
  slug: 'opening-hours',
  title: '窗口时间',
  summary: '',
  isSample: false,
  firstPublished: '2026-01-01T00:00:00.000Z',
  lastChanged: '2026-01-01T00:00:00.000Z',
  changes: [],
  withdrawal: null,
  isTranslated: true,
  ...given,
});

describe('corrections of an item', () => {
  it('are none while nothing has changed', () => {
    expect(correctionsOf(published({}), 'news')).toEqual([]);
  });

  it('name each change and the withdrawal, with the address of the item', () => {
    const found = correctionsOf(
      published({
        changes: [{ at: '2026-02-01T00:00:00.000Z', note: '改正电话' }],
        withdrawal: { at: '2026-03-01T00:00:00.000Z', reason: '内容过期' },
      }),
      'disclosures',
    );
    expect(found.map(({ type, text }) => [type, text])).toEqual([
      ['change', '改正电话'],
      ['withdrawal', '内容过期'],
    ]);
    expect(found.map(({ item }) => item.path)).toEqual([
      '/disclosures/opening-hours',
      '/disclosures/opening-hours',
    ]);
  });
});

describe('newest first', () => {
  it('orders by moment, then by address, and leaves its argument alone', () => {
    const at = (moment: string, slug: string) =>
      correctionsOf(published({ slug, changes: [{ at: moment, note: '' }] }), 'news');
    const given = [
      ...at('2026-02-01T00:00:00.000Z', 'b'),
      ...at('2026-03-01T00:00:00.000Z', 'c'),
      ...at('2026-02-01T00:00:00.000Z', 'a'),
    ];
    expect(newestFirst(given).map(({ item }) => item.path)).toEqual(['/news/c', '/news/a', '/news/b']);
    expect(given[0]?.item.path).toBe('/news/b');
  });
});
