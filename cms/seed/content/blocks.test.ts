import { describe, expect, it } from 'vitest';
import { NEWS_TOPICS } from '../../../domain/article';
import { DISCLOSURE_KINDS } from '../../../domain/disclosure';
import { PICTURE_KEYS } from '../pictures/alt';
import { bodies } from './documents';
import { REFORM_MEANINGS, SEED_ARTICLES, SEED_DISCLOSURES, SEED_SETTINGS } from './index';
import { hanCount, linksOf } from './words';

describe('sample blocks', () => {
  const paths = new Set([
    '/news',
    '/disclosures',
    '/decisions',
    '/statistics',
    '/corrections',
    '/record',
    '/cases',
    '/reform',
    '/units',
    '/visibility',
    '/help',
    '/about',
    '/preferences',
    '/privacy',
    '/accessibility',
    '/sitemap',
    ...NEWS_TOPICS.map((topic) => `/news/topic/${topic}`),
    ...DISCLOSURE_KINDS.map((kind) => `/disclosures/kind/${kind}`),
    ...SEED_ARTICLES.map(({ slug }) => `/news/${slug}`),
    ...SEED_DISCLOSURES.map(({ slug }) => `/disclosures/${slug}`),
  ]);

  it.each(bodies)('%s links only to pages that exist', (_, body) => {
    for (const href of linksOf(body)) expect(paths).toContain(href);
  });

  it.each(bodies)('%s has whole tables and known pictures', (_, body) => {
    for (const block of body) {
      if (block.type === 'figure') {
        expect(block.picture).toMatchObject({ width: 1200, height: 510 });
        expect(PICTURE_KEYS.map((key) => `seed:${key}`)).toContain(block.picture.src);
      }
      if (block.type !== 'table') continue;
      expect(block.caption && block.source).not.toBe('');
      for (const row of [block.head, ...block.rows]) {
        expect(row.length).toBe(block.head.length);
        for (const cell of row)
          expect(typeof cell === 'string' ? cell : cell.map(({ text }) => text).join('')).toMatch(
            /^[^\t\n]+$/,
          );
      }
    }
  });

  it('offers every kind of block somewhere', () => {
    const types = new Set(bodies.flatMap(([, body]) => body.map(({ type }) => type)));
    expect([...types].sort()).toEqual([
      'callout',
      'figure',
      'heading',
      'list',
      'paragraph',
      'quote',
      'table',
    ]);
  });

  it("links the menus and the reform page to pages that exist, in WeChat's measure", () => {
    expect(SEED_SETTINGS.menus.length).toBe(3);
    for (const { label, entries } of SEED_SETTINGS.menus) {
      expect(hanCount(label)).toBeLessThanOrEqual(4);
      expect(entries.length).toBeLessThanOrEqual(5);
      for (const entry of entries) {
        expect(entry.label.length).toBeLessThanOrEqual(7);
        expect(paths).toContain(entry.path);
      }
    }
    for (const { path } of REFORM_MEANINGS) expect(paths).toContain(path);
  });
});
