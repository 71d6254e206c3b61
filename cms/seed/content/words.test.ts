import { describe, expect, it } from 'vitest';
import { scan } from '../../../domain/privacy/scan';
import { publications, sentences, texts } from './documents';
import { SEED_SETTINGS, SEED_UNITS } from './index';
import { NATIONAL_NUMBERS, SAMPLE_NUMBER } from './telephones';

const allowedTelephones = [
  ...SEED_SETTINGS.hotlines.map(({ number }) => number),
  ...SEED_UNITS.map(({ telephone }) => telephone),
];

describe('sample words', () => {
  it.each(texts)(
    '%s names no internal system, boasts of nothing and shows no length of detention',
    (_, text) => {
      expect(text).not.toMatch(
        /破案|手环|视频管控|信息员|(?<!1\+)3\+N|实验室|研判|情报|(?<!涉)嫌犯|犯罪分子|重拳|铁军/,
      );
      expect(text).not.toMatch(/历史性|伟大|光辉|彰显|丰硕|高度重视|亲切|党建/);
      expect(text).not.toMatch(/拘留[^。\n]{0,6}\d+[日天]|第[一二三四五六七八九十百零]+条/);
    },
  );

  it.each(texts)('%s tells a reform figure only as reported', (_, text) => {
    const figure =
      /(?<!\d)(28|13|19|15|18)个|10个部门|(?<![\d.])(57|53\.6|49|30\.4)%|176名|176人|120人|343种|15项|150种|6大类|24名|6个交警中队/;
    for (const sentence of sentences(text))
      if (figure.test(sentence)) expect(sentence).toMatch(/据[^。]{0,16}报道/);
  });

  it.each(texts)('%s gives only sample or national telephone numbers', (_, text) => {
    for (const [number] of text.matchAll(/(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g))
      expect(number).toMatch(SAMPLE_NUMBER);
    for (const [, number] of text.matchAll(/(?:拨打|电话|打|或者|或) ?(\d{3,})(?![\d-])/g))
      expect(NATIONAL_NUMBERS).toContain(number);
    expect(text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
    if (/0475-/.test(text)) expect(text).toContain('样例');
  });

  it.each(texts)('%s passes the privacy scan', (_, text) => {
    const found = scan(text, { allowedTelephones });
    expect(found.map(({ rule, text: sight }) => `${rule}: ${sight}`)).toEqual([]);
  });

  it.each(publications)('$slug carries its sample mark', (item) => {
    expect('source' in item ? item.source : item.publisher).toContain('样例');
    if ('documentNumber' in item && item.documentNumber) expect(item.documentNumber).toContain('（样例）');
  });
});
