import { describe, expect, it } from 'vitest';
import zh from '../messages/zh.json';
import { hintLine, hintsFor } from './glossary';
import glossary from './glossary.json';
import { flatten } from './message';
import { namespaceOf, PLACES } from './places';
import type { Term } from './terms';
import { hasError, verdictsOn } from './verdict';

const HOME = 'ᠲᠡᠷᠢᠭᠦᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ';
const reference = { vocabulary: new Set<string>() };
const on = (chinese: string, text: string) =>
  verdictsOn(chinese, text, reference).map(({ severity, message }) => `${severity} ${message}`);

describe('what is said of a translation', () => {
  it('is nothing when all of the Chinese is there', () => {
    expect(on('共{n}件，见<link>首页</link>', `{n} <link>${HOME}</link>`)).toEqual([]);
    expect(on('{name}：{value}', '{name} {value}')).toEqual([]);
  });
  it.each([
    ['首页', '  ', '没有写译文'],
    ['首页', '首页', '没有传统蒙古文字母'],
    ['共{n}件', HOME, '缺少占位 {n}'],
    ['首页', `${HOME} {x}`, '多出占位 {x}'],
    ['见<link>首页</link>', HOME, '缺少标签 <link>…</link>'],
    ['{n, plural, other {#件}}', `{n} ${HOME}`, '缺少数量变化 {n, plural, …}'],
    ['共{n}件', `${HOME} {n`, '附近的花括号或标签不成对'],
    ['首页', `${HOME}\n${HOME}`, '第 17 个字符是换行'],
    ['首页', `${HOME}\uFFF9`, '换行或控制字符'],
    ['首页', 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ', '词缀前用了空格'],
    ['首页', HOME.repeat(200), '超过 2000 个字符'],
  ])('refuses for %j the words %j: %s', (chinese, text, said) => {
    expect(on(chinese, text).join('\n')).toContain(said);
    expect(hasError(verdictsOn(chinese, text, reference))).toBe(true);
  });
  it('warns without refusing', () => {
    const verdicts = verdictsOn('首页', `${HOME} web`, reference);
    expect(verdicts.map(({ severity }) => severity)).toEqual(['warning']);
    expect(hasError(verdicts)).toBe(false);
  });
  it('names the place of what is wrong', () => {
    expect(on('共{n}件', `${HOME} {n`)[0]).toMatch(/^error 第 \d+ 个字符/);
  });
});

describe('the glossary beside a text', () => {
  const terms = glossary as Term[];
  it('names the longest terms first, and none twice', () => {
    const hints = hintsFor('刑事案件由公安局办理', terms);
    expect(hints.map(({ zh }) => zh)).toEqual(['刑事案件', '公安局']);
    expect(hintLine(hints)).toContain('刑事案件 = ᠡᠷᠡᠭᠦᠦ');
  });
  it('says when a term is attested in another sense', () => {
    expect(hintsFor('受理', terms)).toMatchObject([{ zh: '受理', isWithheld: true }]);
  });
});

it('every namespace of the messages has a place where it is read', () => {
  const namespaces = new Set([...flatten(zh).keys()].map(namespaceOf));
  expect(Object.keys(PLACES).sort()).toEqual([...namespaces].sort());
});
