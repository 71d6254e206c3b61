import { readFileSync } from 'node:fs';
import codec from 'mongol-code';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkMongolian } from '../check';
import { drawn, type Shaper } from '../shape';
import { openFont } from '../shaping';
import { fromMenksoft } from './menksoft';
import { fromNnbsp, toNnbsp } from './nnbsp';
import { holdsOldCodes } from './old-codes';

const file = (path: string) => readFileSync(new URL(path, import.meta.url));
const words = file('../samples/hudum-words.txt').toString().trim().split('\n');
let shaper: Shaper;
beforeAll(async () => {
  shaper = await openFont(file('../../public/fonts/nsm-hudum.woff2'));
});

const menksoft = (text: string) => codec.convertUnicodeToMenksoft(toNnbsp(text));

describe('Menksoft codes', () => {
  it('come back as the words they were, letter for letter', () => {
    const results = words.map((word) => ({ word, back: fromMenksoft(menksoft(word), codec) }));
    const taken = results.filter(({ back }) => back.refusals.length === 0);
    const changed = taken.filter(({ word, back }) => back.text !== word);
    // Three loanwords carry a selector that changes nothing they show: Menksoft has no code for it.
    expect(changed.map(({ back }) => back.text)).toEqual(
      changed.map(({ word }) => word.replace(/[\u180B-\u180D]/gu, '')),
    );
    expect(changed.length).toBeLessThanOrEqual(3);
    expect(taken.length).toBeGreaterThan(940);
  });

  it('are drawn afterwards as the word they came from', () => {
    const differing = words.filter((word) => {
      const { text, refusals } = fromMenksoft(menksoft(word), codec);
      return refusals.length === 0 && drawn(shaper.shape(text)) !== drawn(shaper.shape(word));
    });
    expect(differing).toEqual([]);
  });

  it('are converted where they stand, the text around them kept', () => {
    const given = `第一 ${menksoft('ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ')} 110${menksoft('ᠪᠢᠴᠢᠭ')}。`;
    expect(fromMenksoft(given, codec)).toEqual({ text: '第一 ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ 110ᠪᠢᠴᠢᠭ。', refusals: [] });
  });

  it('of signs become plain signs', () => {
    expect(fromMenksoft('\uE259\uE25A\uE236\uE237', codec).text).toBe('《》᠂᠃');
    expect(fromMenksoft('\uE257\uE258', codec).text).not.toMatch(/[\uFE10-\uFE4F]/u);
  });

  it.each([
    ['\uE500', 0, 'a code nobody lists'],
    ['ᠨᠢᠭᠤᠷ \uF8FF', 6, 'another vendor'],
    ['\u{F0000}', 0, 'a private code of another plane'],
    ['\uE26C\uE26C', 0, 'middle forms without a beginning'],
  ])('%j is left and named at %d (%s)', (given, at) => {
    const { text, refusals } = fromMenksoft(given, codec);
    expect(text).toBe(given);
    expect(refusals).toEqual([{ at, found: given.slice(at), why: expect.stringMatching(/编码|还原/) }]);
  });

  it('leave nothing private behind unnamed', () => {
    for (let code = 0xe000; code <= 0xf8ff; code += 1) {
      const { text, refusals } = fromMenksoft(String.fromCharCode(code), codec);
      const left = checkMongolian(text, {}).filter(({ rule }) => rule === 'pua' || rule === 'turned-forms');
      expect(left.length === 0 || refusals.length > 0, code.toString(16)).toBe(true);
    }
  });

  it('are not looked for in Unicode text', () => {
    for (const word of words) expect(fromMenksoft(word, codec)).toEqual({ text: word, refusals: [] });
  });
});

describe('a text in old codes', () => {
  it.each(['\uE264', 'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ', '\uF8FF'])('%j is one', (text) => {
    expect(holdsOldCodes(text)).toBe(true);
  });
  it.each(['ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ', '17\u202Fᠤ ᠡᠳᠦᠷ', '《ᠬᠠᠤᠯᠢ》\u202Fᠶᠢᠨ', '中文'])('%j is none', (text) => {
    expect(holdsOldCodes(text)).toBe(false);
  });
});

describe('NNBSP', () => {
  it('becomes MVS between a word and its suffix and comes back', () => {
    const joined = words.filter((word) => /\u180E\p{L}{2,}/u.test(word));
    expect(joined.length).toBeGreaterThan(200);
    for (const word of joined) {
      const legacy = toNnbsp(word);
      expect(legacy).toContain('\u202F');
      expect(fromNnbsp(legacy)).toEqual({ text: word, refusals: [] });
    }
  });
  it('leaves the last vowel of a word on its MVS', () => {
    expect(toNnbsp('ᠰᠠᠷ\u180Eᠠ\u180Eᠶᠢᠨ')).toBe('ᠰᠠᠷ\u180Eᠠ\u202Fᠶᠢᠨ');
  });
  it('stays after a digit and after a value', () => {
    for (const text of ['17\u202Fᠤ ᠡᠳᠦᠷ', '21%\u202Fᠤᠨ', '\uFFFC\u202Fᠤ', '《ᠬᠠᠤᠯᠢ》\u202Fᠶᠢᠨ'])
      expect(fromNnbsp(text)).toEqual({ text, refusals: [] });
  });
  it.each([
    ['ᠨᠢᠭᠤᠷ\u202F', 5],
    ['ᠨᠢᠭᠤᠷ \u202Fᠤᠨ', 6],
    ['\u202Fᠤᠨ', 0],
  ])('that joins nothing is named: %j at %d', (text, at) => {
    expect(fromNnbsp(text).refusals).toMatchObject([{ at, found: '\u202F' }]);
  });
});
