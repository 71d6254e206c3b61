import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRIVACY_RULES } from './finding';
import { BOUNDS, measure, parseLabelled, shortfalls } from './measure';

const today = new Date('2026-11-01T00:00:00Z');
const lines = parseLabelled(readFileSync(new URL('labelled.tsv', import.meta.url), 'utf8'));
const open = measure(
  lines.filter((line) => !line.isHeldOut),
  today,
);
const heldOut = measure(
  lines.filter((line) => line.isHeldOut),
  today,
);

const unseen = measure(
  lines.filter((line) => line.isHeldOut && line.batch === 'unseen'),
  today,
);

describe('the labelled set', () => {
  it('is large, two-sided, and a quarter of it is held out', () => {
    expect(lines.length).toBeGreaterThanOrEqual(320);
    expect(lines.filter((line) => line.expected.size === 0).length).toBeGreaterThan(lines.length / 3);
    expect(heldOut.lines).toBeGreaterThan(lines.length / 4);
    expect(new Set(lines.map((line) => line.text)).size).toBe(lines.length);
  });

  it('holds every rule several times', () => {
    for (const rule of PRIVACY_RULES)
      expect(lines.filter((line) => line.expected.has(rule)).length, rule).toBeGreaterThanOrEqual(4);
  });

  it('refuses a label that is no rule', () => {
    expect(() => parseLabelled('expected\ttext\nnmae\t张小明\n')).toThrow('nmae');
  });
});

describe('measured', () => {
  it.each([
    ['the open part', open, BOUNDS.open],
    ['the held-out part', heldOut, BOUNDS.heldOut],
    ['the phrasings nobody had tuned for', unseen, BOUNDS.unseen],
  ] as const)('%s keeps its bounds', (_part, measured, bounds) => {
    expect(shortfalls(measured, bounds)).toEqual([]);
  });

  it('says which bound is missed', () => {
    const score = { hit: 1, missed: 1, false: 0 };
    const poor = { ...open, all: score, hard: score };
    expect(shortfalls(poor, BOUNDS.open)).toEqual(['recall: 0.500 < 0.985', 'hardRecall: 0.500 < 1']);
  });

  it('has 120 and more lines of phrasings nobody had tuned for, on both sides', () => {
    expect(unseen.lines).toBeGreaterThanOrEqual(120);
    expect(unseen.all.hit + unseen.all.missed).toBeGreaterThanOrEqual(60);
  });
});
