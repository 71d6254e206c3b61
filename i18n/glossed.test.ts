import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import mn from '@/messages/mn.json';
import standing from '@/messages/mn-standing.json';
import zh from '@/messages/zh.json';
import { annotate, isAnnotated, plainGloss, withoutGloss } from './gloss';
import { glossed, glossedMessage, glossOf, type Messages } from './glossed';

const HOME = 'ᠲᠡᠷᠢᠭᠦᠨ';

describe('a gloss', () => {
  it.each([
    ['新闻', '新闻'],
    ['来源：{source}', '来源'],
    ['{count} 项', '项'],
    ['联系电话：<number></number>', '联系电话'],
    ['{title} · 奈曼警务公开', '奈曼警务公开'],
    ['第 {page} 页，共 {pages} 页', '第…页，共…页'],
    ['{n, plural, =0 {没有} other {共{n}件}}', ''],
    ['没有找到这个页面。', '没有找到这个页面'],
  ])('of %s is “%s”', (chinese, gloss) => {
    expect(glossOf(chinese)).toBe(gloss);
  });

  it.each([
    [HOME, '首页', annotate(HOME, '首页')],
    [`${HOME}᠄ {source}`, '来源：{source}', `${annotate(`${HOME}᠄`, '来源')} {source}`],
    [`${HOME}᠄ <b></b>`, '电话：<b></b>', `${annotate(`${HOME}᠄`, '电话')} <b></b>`],
    [`{n} ${HOME}`, '{n} 项', `{n} ${annotate(HOME, '项')}`],
    [`${HOME} {n} ${HOME}`, '第 {n} 页', annotate(`${HOME} {n} ${HOME}`, '第…页')],
    [`点“${HOME}”。`, '点“首页”。', `点“${HOME}”。`],
    ['首页', '首页', '首页'],
  ])('stands where %s needs it', (mongolian, chinese, shown) => {
    expect(glossedMessage(mongolian, chinese)).toBe(shown);
  });

  it('is put in brackets where only plain text can stand, and nothing is left of the marks', () => {
    expect(plainGloss(`${annotate(HOME, '首页')} · x`)).toBe(`${HOME}（首页） · x`);
    expect(plainGloss(annotate(`a ${annotate('b', '乙')} c`, '甲'))).toBe('a b（乙） c（甲）');
    expect(isAnnotated(plainGloss('a\uFFFAb\uFFF9'))).toBe(false);
    expect(withoutGloss(`${annotate(HOME, '首页')} 3`)).toBe(`${HOME} 3`);
  });
});

describe('the messages of this site', () => {
  const flat = (tree: Messages, before = ''): [string, string][] =>
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string'
        ? ([[`${before}${name}`, value]] as [string, string][])
        : flat(value, `${before}${name}.`),
    );
  const shown = new Map(flat(glossed(mn, zh, standing)));

  it('have the Chinese beside what nobody has passed, and beside nothing else', () => {
    const source = new Map(flat(mn));
    const wrong = [...shown].filter(([key, text]) => {
      const kind = (standing as Record<string, string>)[key];
      const wants =
        (kind === 'composed' || kind === 'draft') && !/\p{Script=Han}/u.test(source.get(key) ?? '');
      return isAnnotated(text) !== wants || withoutGloss(text) !== source.get(key);
    });
    expect(wrong).toEqual([]);
    expect([...shown.values()].filter(isAnnotated).length).toBeGreaterThan(100);
  });

  it('are still messages: values go in where they went', () => {
    const t = createTranslator({ locale: 'mn', messages: glossed(mn, zh, standing) as typeof mn });
    expect(withoutGloss(t('News.article.source', { source: 'S' }))).toBe('ᠢᠷᠡᠯᠲᠡ᠄ S');
    for (const [key, text] of shown) if (!/[<{]/.test(text)) expect(t(key as never), key).toBe(text);
  });
});
