import { describe, expect, it } from 'vitest';
import { NEWS_TOPICS } from '../../../domain/article';
import { DISCLOSURE_KINDS } from '../../../domain/disclosure';
import { PICTURE_KEYS } from '../pictures/alt';
import { publications } from './documents';
import { REFORM_FIGURES, REFORM_STEPS, SEED_ARTICLES, SEED_DISCLOSURES, SEED_UNITS } from './index';
import { hanCount, wordsOf } from './words';

const EMPTY_ON_PURPOSE = ['cameras', 'other'];
const DAY = 24 * 60 * 60 * 1000;

/** Beijing keeps UTC+8 all year. */
const inBeijing = (instant: string): Date => new Date(Date.parse(instant) + 8 * 60 * 60 * 1000);

function weekdaysBetween(day: string, instant: string): number {
  let count = 0;
  for (let at = Date.parse(day) + DAY; at <= inBeijing(instant).getTime(); at += DAY)
    if (![0, 6].includes(new Date(at).getUTCDay())) count += 1;
  return count;
}

describe('sample publications', () => {
  it('are as many as promised, each under its own plain address', () => {
    expect(SEED_ARTICLES.length).toBeGreaterThanOrEqual(18);
    expect(SEED_DISCLOSURES.length).toBeGreaterThanOrEqual(14);
    for (const list of [SEED_ARTICLES, SEED_DISCLOSURES, SEED_UNITS, REFORM_FIGURES, REFORM_STEPS]) {
      const slugs = list.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('cover every topic and every kind but those left empty on purpose', () => {
    for (const topic of NEWS_TOPICS)
      expect(SEED_ARTICLES.filter((article) => article.topic === topic).length, topic).toBeGreaterThanOrEqual(
        3,
      );
    const kinds = new Set<string>(SEED_DISCLOSURES.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      DISCLOSURE_KINDS.filter((kind) => !EMPTY_ON_PURPOSE.includes(kind)).sort(),
    );
  });

  it('show a long title, a correction, a withdrawal and a change history', () => {
    expect(SEED_ARTICLES.some(({ title }) => title.length > 60)).toBe(true);
    for (const list of [SEED_ARTICLES, SEED_DISCLOSURES]) {
      expect(list.some(({ changes }) => changes.length > 0)).toBe(true);
      expect(list.filter(({ withdrawn }) => withdrawn).length).toBe(1);
    }
  });

  it.each(SEED_ARTICLES)('article $slug is 300 to 900 characters, reviewed by three roles', (article) => {
    const length = hanCount(wordsOf(article.body));
    expect(length).toBeGreaterThanOrEqual(300);
    expect(length).toBeLessThanOrEqual(900);
    expect(new Set(Object.values(article.credits)).size).toBe(3);
    expect(PICTURE_KEYS).toContain(article.picture);
  });

  it.each(publications)('$slug keeps its times in order and in office hours', (item) => {
    const at = inBeijing(item.publishedAt);
    expect([0, 6]).not.toContain(at.getUTCDay());
    expect(at.getUTCHours()).toBeGreaterThanOrEqual(8);
    expect(at.getUTCHours()).toBeLessThan(18);
    expect(item.publishedAt >= '2026-06-01' && item.publishedAt < '2026-12-01').toBe(true);
    const later = [...item.changes.map((change) => change.at), item.withdrawn?.at ?? '9999'];
    expect([item.publishedAt, ...later]).toEqual([item.publishedAt, ...later].sort());
  });

  it('leave no gap of more than two weeks between articles', () => {
    const times = SEED_ARTICLES.filter(({ withdrawn }) => !withdrawn).map(({ publishedAt }) =>
      Date.parse(publishedAt),
    );
    for (const [index, time] of times.slice(1).entries())
      expect(time - (times[index] ?? 0)).toBeLessThanOrEqual(14 * DAY);
  });

  it.each(SEED_DISCLOSURES)('$slug was disclosed in time', ({ kind, formedOn, publishedAt }) => {
    expect(weekdaysBetween(formedOn, publishedAt)).toBeLessThanOrEqual(kind === 'traffic-control' ? 0 : 20);
    expect(inBeijing(publishedAt).toISOString().slice(0, 10) >= formedOn).toBe(true);
  });

  it('say where a traffic control is, when it begins and when it ends', () => {
    for (const { kind, body } of SEED_DISCLOSURES)
      if (kind === 'traffic-control')
        expect(wordsOf(body)).toMatch(
          /方式\n[^\n]+\n区域\n[^\n]+\n开始\n2026年\d+月\d+日[^\n]*\n结束\n2026年\d+月\d+日/,
        );
  });
});
