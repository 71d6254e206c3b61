import { expect, it } from 'vitest';
import { searchKey } from './search-key';

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
