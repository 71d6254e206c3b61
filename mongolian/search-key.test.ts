import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookAlikeKey, searchKey } from './search-key';
import { drawn, type Shaper } from './shape';
import { openFont } from './shaping';

const file = (path: string) => readFileSync(new URL(path, import.meta.url));
let shaper: Shaper;
beforeAll(async () => {
  shaper = await openFont(file('../public/fonts/nsm-hudum.woff2'));
});
const isDrawnAlike = (a: string, b: string) => drawn(shaper.shape(a)) === drawn(shaper.shape(b));

const same: [string, string][] = [
  ['ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ', 'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ'],
  ['ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ', 'ᠮᠤᠩᠭᠤᠯ ᠤᠨ'],
  ['ᠰᠠᠷ\u180Eᠠ', 'ᠰᠠᠷᠠ'],
  ['ᠳ\u180Bᠤᠭᠠᠷ', 'ᠲᠤᠭᠠᠷ'],
  ['ᠬᠡᠷᠡᠭ', 'ᠭᠡᠷᠡᠬ'],
  ['ＡＢ　１２', 'ab 12'],
];

it.each(same)('%s is found as %s', (a, b) => {
  expect(searchKey(a)).toBe(searchKey(b));
});

it('keeps different words apart, and Chinese words as they are', () => {
  expect(searchKey('ᠬᠡᠷᠡᠭ')).not.toBe(searchKey('ᠬᠡᠷᠡᠭᠯᠡᠭᠴᠢ'));
  expect(searchKey('ᠠᠵᠢᠯ')).not.toBe(searchKey('ᠡᠵᠢᠯ'));
  expect(searchKey(' 交通  事故 ')).toBe('交通 事故');
});

describe('the looser key', () => {
  it.each([
    ['ᠬᠡᠷᠡᠭ\u180Eᠦᠨ', 'ᠬᠡᠷᠡᠭ\u180Eᠤᠨ'],
    ['ᠨᠠᠷ\u180Eᠠ', 'ᠨᠡᠷ\u180Eᠡ'],
    ['ᠪᠠᠷ', 'ᠪᠡᠷ'],
  ])('%s, which looks like %s, is found as that', (a, b) => {
    expect(isDrawnAlike(a, b)).toBe(true);
    expect(searchKey(a)).not.toBe(searchKey(b));
    expect(lookAlikeKey(a)).toBe(lookAlikeKey(b));
  });

  it.each([
    ['ᠬᠣᠲᠠ\u180Eᠶᠢᠨ', 'ᠬᠣᠲᠠ ᠵᠢᠨ'],
    ['ᠬᠣᠲᠠ\u180Eᠶᠢ', 'ᠬᠣᠲᠠ\u202Fᠵᠢ'],
    ['ᠬᠡᠷᠡᠭ\u180Eᠦᠨ', 'ᠬᠡᠷᠡᠭ ᠤᠨ'],
  ])('%s is found as %s, which official sites write', (a, b) => {
    expect(lookAlikeKey(a)).toBe(lookAlikeKey(b));
  });

  it('keeps apart what looks different: at the beginning of a word, and ja in a word of its own', () => {
    expect(lookAlikeKey('ᠠᠵᠢᠯ')).not.toBe(lookAlikeKey('ᠡᠵᠢᠯ'));
    expect(lookAlikeKey('ᠬᠡᠷᠡᠭ ᠠᠵᠢᠯ')).not.toBe(lookAlikeKey('ᠬᠡᠷᠡᠭ ᠡᠵᠢᠯ'));
    expect(lookAlikeKey('ᠬᠣᠲᠠ ᠵᠢᠷᠤᠭ')).not.toBe(lookAlikeKey('ᠬᠣᠲᠠ ᠶᠢᠷᠤᠭ'));
    expect(lookAlikeKey('交通 事故')).toBe('交通 事故');
  });

  it('is one for every pair of sample words that the font draws alike, letter by letter', () => {
    const LIKE: Record<string, string> = {
      ...{ ᠠ: 'ᠡ', ᠡ: 'ᠠ', ᠲ: 'ᠳ', ᠳ: 'ᠲ', ᠬ: 'ᠭ', ᠭ: 'ᠬ' },
      ...{ ᠣ: 'ᠤᠥᠦ', ᠤ: 'ᠣᠥᠦ', ᠥ: 'ᠣᠤᠦ', ᠦ: 'ᠣᠤᠥ' },
    };
    const words = file('samples/hudum-words.txt').toString().trim().split('\n');
    const pairs = words
      .filter((_, at) => at % 5 === 0)
      .flatMap((word) =>
        [...word].flatMap((letter, at) =>
          [...(LIKE[letter] ?? '')].map((other) => [word, word.slice(0, at) + other + word.slice(at + 1)]),
        ),
      )
      .filter(([a = '', b = '']) => isDrawnAlike(a, b));
    expect(pairs.length).toBeGreaterThan(500);
    expect(pairs.filter(([a = '', b = '']) => lookAlikeKey(a) !== lookAlikeKey(b))).toEqual([]);
  });
});
