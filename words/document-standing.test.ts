import { describe, expect, it } from 'vitest';
import { sourceDigest } from './digest';
import { translationStanding, worstStanding } from './document-standing';

const ZH = '会议公告';
const LATER = '会议改期公告';
const MN = 'ᠬᠤᠷᠠᠯ';
const written = {
  text: sourceDigest(MN),
  source: sourceDigest(ZH),
  reviewedText: null,
  reviewedSource: null,
};
const passed = { ...written, reviewedText: sourceDigest(MN), reviewedSource: sourceDigest(ZH) };

describe('the Mongolian of a field', () => {
  it.each([
    ['nobody wrote anything down', { zh: ZH, mn: MN }, undefined, 'draft'],
    ['somebody wrote it', { zh: ZH, mn: MN }, written, 'draft'],
    ['a reader passed it', { zh: ZH, mn: MN }, passed, 'reviewed'],
    ['its Chinese changed, unread', { zh: LATER, mn: MN }, written, 'stale'],
    ['its Chinese changed after it was passed', { zh: LATER, mn: MN }, passed, 'stale'],
    ['it changed after it was passed', { zh: ZH, mn: `${MN} 2` }, passed, 'draft'],
    [
      'it was passed as it stood beside the later Chinese',
      { zh: LATER, mn: MN },
      { ...passed, reviewedSource: sourceDigest(LATER) },
      'reviewed',
    ],
    [
      'a newer text is being written while it stays public',
      { zh: ZH, mn: MN },
      { ...passed, text: sourceDigest(`${MN} 2`) },
      'reviewed',
    ],
    [
      'a newer text is being written and its Chinese has changed',
      { zh: LATER, mn: MN },
      { ...passed, text: sourceDigest(`${MN} 2`), source: sourceDigest(LATER) },
      'stale',
    ],
  ] as const)('%s', (_, pair, kept, standing) => {
    expect(translationStanding(pair, kept)).toBe(standing);
  });
});

it('a document stands as the worst of its fields', () => {
  expect(worstStanding(['reviewed', 'reviewed'])).toBe('reviewed');
  expect(worstStanding(['reviewed', 'draft'])).toBe('draft');
  expect(worstStanding(['draft', 'stale', 'reviewed'])).toBe('stale');
});
