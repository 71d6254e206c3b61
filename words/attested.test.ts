import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MVS, SUFFIXES } from '../mongolian/alphabet';
import { searchKey } from '../mongolian/search-key';
import type { Overrides } from './provenance';
import { readTerms, vocabularyOf } from './terms';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const overrides: Overrides = JSON.parse(file('mn.overrides.json'));

/** Takes one suffix off a word, where it has one. */
const bare = (word: string): string => {
  const cut = word.lastIndexOf(MVS);
  return cut > 0 && SUFFIXES.includes(word.slice(cut + 1)) ? word.slice(0, cut) : word;
};

/** Keys, not letters: the EAC lists (mongolian/samples) fold letters that are drawn alike. */
const attested = new Set(
  [
    ...vocabularyOf(readTerms(file('terms.tsv'))),
    ...file('../mongolian/samples/hudum-words.txt').split('\n'),
  ].flatMap((word) => [searchKey(word), searchKey(bare(word))]),
);

/** A word of the sources, with another suffix, or the past participle of a verb the sources name by its infinitive. */
function isAttested(word: string): boolean {
  const stem = bare(word);
  const infinitive = stem.replace(/ᠭᠰᠠᠨ$/u, 'ᠬᠤ').replace(/ᠭᠰᠡᠨ$/u, 'ᠬᠦ');
  return [word, stem, infinitive].some((form) => attested.has(searchKey(form)));
}

const wordsOf = (text: string): string[] =>
  text.split(/[^\u1820-\u1842\u180A-\u180F]+/u).filter((word) => word !== '');

it('compositions are made of attested words alone', () => {
  const coined = Object.entries(overrides).flatMap(([key, { text }]) =>
    wordsOf(text)
      .filter((word) => !isAttested(word))
      .map((word) => `${key} ${word}`),
  );
  expect(coined).toEqual([]);
});

it.each(['ᠴᠠᠭᠳᠠᠭ\u180Eᠠ', 'ᠬᠤᠬᠢᠷᠠᠭᠴᠢ', 'ᠵᠢᠵᠢᠭᠦᠷ'])('a word no source has is found: %s', (word) => {
  expect(isAttested(word)).toBe(false);
});
