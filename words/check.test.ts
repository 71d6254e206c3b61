import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatDateTime, formatMonth, formatOrdinal } from '../i18n/format';
import { checkMongolian, RULES, type RuleName } from './check';
import { textsOf } from './message';
import type { Overrides } from './provenance';
import type { Reference } from './rule';
import { openFont } from './shaping';
import { readTerms, vocabularyOf } from './terms';

const file = (path: string) => readFileSync(new URL(path, import.meta.url));
const terms = readTerms(file('terms.tsv').toString());

let reference: Reference;
beforeAll(async () => {
  const shaper = await openFont(file('../public/fonts/nsm-hudum.woff2'));
  reference = { shaper, vocabulary: vocabularyOf(terms) };
});

const rulesBroken = (text: string): RuleName[] => [
  ...new Set(checkMongolian(text, reference).map(({ rule }) => rule)),
];

/** Each is wrong in exactly the ways named. Those with a source stand so on an official page. */
const BAD: [RuleName[], string, string][] = [
  [['pua'], 'ᠨᠢᠭᠤᠷ \uE264\uE26C', 'Menksoft codes'],
  [['outside-hudum', 'not-in-font'], 'ᠨᠢᠭᠤᠷ \u1855', 'a Todo letter'],
  [['outside-hudum', 'not-in-font'], '\u1811 ᠰᠠᠷ\u180Eᠠ', 'a Mongolian digit'],
  [['cyrillic'], 'ᠨᠢᠭᠤᠷ хуудас', 'Cyrillic'],
  [['latin'], 'ᠨᠢᠭᠤᠷ web', 'Latin'],
  [['not-nfc'], 'ᠨᠢᠭᠤᠷ \u2126', 'the ohm sign, which NFC makes a Greek letter'],
  [['turned-forms'], '\uFE3Dᠬᠠᠤᠯᠢ\uFE3E', 'onceneon.com/mgl U_76324: brackets turned beforehand'],
  [['invisible'], 'ᠨᠢ\u200Bᠭᠤᠷ', 'a zero-width space'],
  [['stray-connector'], 'ᠨᠢᠭᠤᠷ\u180E', 'MVS with nothing after it'],
  [['stray-connector'], '17\u180Eᠤ ᠡᠳᠦᠷ', 'MVS after a digit'],
  [['stray-connector'], 'ᠨᠢᠭᠤᠷ \u202Fᠤᠨ', 'NNBSP after a space'],
  [['missing-connector'], 'ᠲᠣᠪᠴᠢᠶᠠ', 'mgl.nmg.gov.cn/jtys 2025-09-11'],
  [['missing-connector'], '5 ᠳ\u180Bᠤᠭᠠᠷ ᠰᠠᠷᠠ', 'onceneon.com/mgl U_76324'],
  [['missing-connector'], 'ᠮᠣᠩᠭᠣᠯᠤᠨ', 'mgl.nmg.gov.cn/hbt 2025-11-08: suffix glued on'],
  [['space-before-suffix'], 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ', 'a suffix after a plain space'],
  [['space-before-suffix'], '17 ᠤ ᠡᠳᠦᠷ', 'the same after a digit'],
  [['space-before-suffix'], '\uFFFC ᠤ ᠡᠳᠦᠷ', 'the same after a value filled in later'],
  [['ja-for-ya'], 'ᠬᠣᠲᠠ ᠵᠢᠨ', 'mgl.nmg.gov.cn/jtys 2025-09-11'],
  [['ja-for-ya'], 'ᠳᠣᠲᠣᠭᠠᠳᠤ ᠵᠢ ᠬᠠᠮᠠᠭᠠᠯᠠᠬᠤ', 'mgl.nmg.gov.cn/jtys 2025-09-11'],
  [['fvs-misplaced'], '\u180Bᠨᠢᠭᠤᠷ', 'a selector before its letter'],
  [['fvs-boxed'], 'ᠰ\u180Dᠣᠨᠢᠨ', 'a selector its letter has no form for'],
  [['fvs-no-effect'], 'ᠫᠷᠢᠨᠲ\u180Bᠧᠷ', 'a selector that asks for the form there is anyway'],
  [['nnbsp-after-letter'], 'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ', 'the connector of the 2010 standard'],
  [['unknown-suffix'], 'ᠮᠣᠩᠭᠣᠯ\u180Eᠨᠤᠮ', 'a word where a suffix should be'],
  [['mixed-vowels'], 'ᠦᠪᠣᠷ', 'ᠥᠪᠥᠷ with a back vowel'],
  [['mixed-vowels'], 'ᠬᠠᠮᠢᠶᠠᠷᠤᠯᠳᠡ', 'mptnp.com U_17662'],
  [['suffix-harmony'], 'ᠬᠡᠷᠡᠭ\u180Eᠤᠨ ᠪᠠᠶᠢᠳᠠᠯ', 'a back suffix on a front stem'],
  [['ascii-punctuation'], 'ᠨᠢᠭᠤᠷ, ᠬᠠᠭᠤᠳᠠᠰᠤ', 'a Latin comma'],
];

describe('what is wrong is found, and nothing else', () => {
  it.each(BAD)('%j in %s (%s)', (rules, text) => {
    expect(rulesBroken(text)).toEqual(rules);
  });

  it('every rule has an example', () => {
    const shown = new Set(BAD.flatMap(([rules]) => rules));
    expect(RULES.filter((rule) => !shown.has(rule))).toEqual([]);
  });

  it('says where', () => {
    const [finding] = checkMongolian('ᠨᠢᠭᠤᠷ \u1855', reference);
    expect(finding).toMatchObject({ rule: 'outside-hudum', severity: 'error', at: 6, found: '\u1855' });
  });
});

describe('what is right passes', () => {
  it('every attested term, save two selectors the EAC writes though they change nothing', () => {
    const broken = terms.flatMap(({ zh, mn }) => rulesBroken(mn).map((rule) => `${zh} ${rule}`));
    expect(broken).toEqual(['打印 fvs-no-effect', '系统 fvs-no-effect']);
  });

  it('every override', () => {
    const overrides: Overrides = JSON.parse(file('mn.overrides.json').toString());
    const broken = Object.entries(overrides).flatMap(([key, { text }]) =>
      textsOf(text).flatMap((plain) => rulesBroken(plain).map((rule) => `${key} ${rule}`)),
    );
    expect(broken).toEqual([]);
  });

  it('every date and ordinal the formatter can make', () => {
    const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, 1 + day)).toISOString());
    expect(days.flatMap((iso) => rulesBroken(formatDateTime(iso, 'mn')))).toEqual([]);
    const numbers = Array.from({ length: 120 }, (_, i) => i + 1);
    expect(numbers.flatMap((n) => rulesBroken(formatOrdinal(n, 'mn')))).toEqual([]);
    expect(numbers.slice(0, 12).flatMap((n) => rulesBroken(formatMonth(n, 'mn')))).toEqual([]);
  });

  it('Han, digits, brackets and Mongolian stops beside Mongolian', () => {
    expect(rulesBroken('《ᠬᠠᠤᠯᠢ》᠂ 派出所 110᠃')).toEqual([]);
    expect(rulesBroken('\uFFFC\u202Fᠤ ᠡᠳᠦᠷ')).toEqual([]);
  });
});
