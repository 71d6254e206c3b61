import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkMongolian, RULES, type RuleName } from './check';
import { BAD, GOOD } from './examples';
import { EXPLANATIONS, explain } from './explain';
import type { Reference } from './rule';
import { openFont } from './shaping';

const WORDS = new Set(['ᠲᠣᠪᠴᠢᠶ\u180Eᠠ', 'ᠰᠠᠷ\u180Eᠠ', 'ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ', 'ᠨᠢᠭᠤᠷ']);
const NEEDS_SHAPES: RuleName[] = ['not-in-font', 'fvs-boxed', 'fvs-no-effect'];

let reference: Reference;
beforeAll(async () => {
  const font = readFileSync(new URL('../public/fonts/nsm-hudum.woff2', import.meta.url));
  reference = { shaper: await openFont(font), vocabulary: WORDS };
});

const rulesBroken = (text: string, given = reference): RuleName[] => [
  ...new Set(checkMongolian(text, given).map(({ rule }) => rule)),
];

describe('what is wrong is found, and nothing else', () => {
  it.each(BAD)('%j in %s (%s)', (rules, text) => {
    expect(rulesBroken(text)).toEqual(rules);
  });

  it('every rule has an example', () => {
    const shown = new Set(BAD.flatMap(([rules]) => rules));
    expect(RULES.filter((rule) => !shown.has(rule))).toEqual([]);
  });
});

describe('what is right passes', () => {
  it.each(Object.entries(GOOD))('%s lets %j be', (_, texts) => {
    expect(texts.map((text) => rulesBroken(text))).toEqual(texts.map(() => []));
  });
  it('Han, digits, brackets and Mongolian stops beside Mongolian', () => {
    expect(rulesBroken('《ᠬᠠᠤᠯᠢ》᠂ 派出所 110᠃')).toEqual([]);
  });
});

describe('in a browser that has loaded no font', () => {
  it.each(BAD)('%j in %s is found too, save what only shapes can tell', (rules, text) => {
    const seen = rules.filter((rule) => !NEEDS_SHAPES.includes(rule));
    expect(rulesBroken(text, { vocabulary: WORDS })).toEqual(seen);
  });
});

describe('a finding in words', () => {
  it('says where, what, why and what to do', () => {
    const text = '第一：ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ';
    const [finding] = checkMongolian(text, reference);
    expect(finding && explain(text, finding)).toBe(
      `第 10 个字符 一：ᠮᠣᠩᠭᠣᠯ【 ᠤᠨ】 ᠪᠢᠴᠢᠭ（U+0020 U+1824 U+1828）：${EXPLANATIONS['space-before-suffix']}`,
    );
  });
  it('counts a character outside the basic plane once', () => {
    const [finding] = checkMongolian('😀ᠨ\u200Bᠢ', reference);
    expect(finding && explain('😀ᠨ\u200Bᠢ', finding)).toContain('第 3 个字符');
  });
});
