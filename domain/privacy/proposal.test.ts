import { describe, expect, it } from 'vitest';
import { scan } from './scan';

const proposals = (text: string): (string | null)[] => scan(text).map((finding) => finding.proposal);

describe('names', () => {
  it('keep the surname', () => {
    expect(proposals('嫌疑人张小明到案')).toEqual(['张某']);
  });

  it('keep a compound surname whole', () => {
    expect(proposals('犯罪嫌疑人欧阳建华到案')).toEqual(['欧阳某']);
  });

  it('keep the first character of a Mongolian name', () => {
    expect(proposals('牧民斯琴高娃的羊走失')).toEqual(['斯某']);
  });

  it('number different persons of one surname, and only those', () => {
    expect(proposals('嫌疑人张小明殴打被害人张建国，证人李强')).toEqual(['张某1', '张某2', '李某']);
  });

  it('give one person one number throughout', () => {
    expect(proposals('嫌疑人张小明殴打被害人张建国，张小明逃逸')).toEqual(['张某1', '张某2', '张某1']);
  });

  it('leave alone a number that already stands for somebody', () => {
    expect(proposals('张某1与当事人张小明达成协议')).toEqual(['张某2']);
  });

  it('propose nothing in Mongolian script, where no role word is attested', () => {
    expect(proposals('ᠣᠶᠤᠨᠴᠢᠮᠡᠭ ᠢᠷᠡᠪᠡ')).toEqual([null]);
  });
});

it('numbers go', () => {
  expect(proposals('150525199001010011')).toEqual(['']);
  expect(proposals('蒙G12345')).toEqual(['']);
  expect(proposals('13800001234')).toEqual(['']);
});

it('a length of detention goes and leaves the measure', () => {
  const text = '被行政拘留十日，并处罚款';
  const [finding] = scan(text);
  expect(text.slice(0, finding?.start) + finding?.proposal + text.slice(finding?.end)).toBe(
    '被行政拘留，并处罚款',
  );
});

it('an address keeps its township', () => {
  expect(proposals('家住大沁他拉镇哈沙图嘎查')).toEqual(['大沁他拉镇']);
});

it('what only an editor can rewrite has no proposal', () => {
  expect(proposals('当地12岁男孩')).toEqual([null]);
  expect(proposals('患有癫痫')).toEqual([null]);
});
