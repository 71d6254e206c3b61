import { describe, expect, it } from 'vitest';
import { coveredText, explain, PRIVACY_REASONS, quotation } from './explanation';
import { PRIVACY_RULES } from './finding';
import { type Passage, scanPassages } from './passage';
import { scan } from './scan';

const passage = (place: string, text: string, locale: string | null = 'zh'): Passage => ({
  path: 'body',
  field: 'body',
  locale,
  place,
  text,
});
const today = new Date('2026-11-25');

describe('a document read as a whole', () => {
  it('finds a name again in a passage where nothing announces it', () => {
    const found = scanPassages(
      [passage('一', '当事人欧阳建华到场。'), passage('二', '晚些时候欧阳建华再来。')],
      { today },
    );
    expect(found.map(({ passage: { place }, text }) => [place, text])).toEqual([
      ['一', '欧阳建华'],
      ['二', '欧阳建华'],
    ]);
  });

  it.each([
    ['one name', () => '张三李四'.repeat(50_000)],
    [
      'many names',
      () =>
        Array.from({ length: 20_000 }, (_, at) => {
          const given = String.fromCharCode(0x4e00 + (at % 5_000), 0x4e00 + ((at * 7) % 5_000));
          return `当事人张${given}，`;
        }).join(''),
    ],
  ])('of %s, 100,000 characters and more, takes seconds at most', (_what, text) => {
    const before = process.cpuUsage();
    expect(scanPassages([passage('一', text())], { today }).length).toBeGreaterThan(10_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(10);
  });

  it('numbers persons of one surname through all passages', () => {
    const found = scanPassages(
      [passage('一', '嫌疑人张小明'), passage('二', '被害人张建国'), passage('三', '张小明逃走')],
      { today },
    );
    expect(found.map(({ proposal }) => proposal)).toEqual(['张某1', '张某2', '张某1']);
  });

  it('lets an own contact say what is its own, and no hard thing', () => {
    const text = '0475-4212345 150525199001010015';
    const own = () => ['telephone', 'identity-number'] as const;
    expect(scanPassages([passage('电话', text)], { today }, own).map(({ rule }) => rule)).toEqual([
      'identity-number',
    ]);
  });

  it('reads Mongolian as well as Chinese', () => {
    const found = scanPassages([passage('蒙古文 · 标题', 'ᠣᠶᠤᠨᠴᠢᠮᠡᠭ 150525199001010015', 'mn')], { today });
    expect(found.map(({ rule }) => rule)).toEqual(['name', 'identity-number']);
    expect(found[0]?.proposal).toBeNull();
  });
});

describe('what the editor is told', () => {
  const explained = (text: string) => scanPassages([passage('正文第 3 段', text)], { today }).map(explain);

  it('names place, words, reason and the lawful form', () => {
    expect(explained('上午，当事人张小明到场。')).toEqual([
      '正文第 3 段：“上午，当事人张小明到场。”，“张小明”是自然人姓名。可改为“张某”。确需保留的，请法制审核写明理由后核准。',
    ]);
  });

  it('never repeats an identity or card number', () => {
    const [said] = explained('证件号150525199001010015');
    expect(said).toContain('1■■■');
    expect(said).not.toContain('0525');
    expect(said).toContain('任何人都不能放行');
  });

  it('quotes one line and little of it', () => {
    const [found] = scanPassages([passage('表', `第一行\n${'长'.repeat(30)}当事人张小明\n第三行`)], {
      today,
    });
    if (!found) throw new Error('Nothing was found.');
    expect(quotation(found)).toEqual({ before: `…${'长'.repeat(7)}当事人`, words: '张小明', after: '' });
  });

  it('has a reason for every rule', () => {
    for (const rule of PRIVACY_RULES) expect(PRIVACY_REASONS[rule].length).toBeGreaterThan(2);
  });
});

it('a covered text keeps no finding', () => {
  const text = '当事人张小明，电话13800001234。';
  expect(coveredText(text, scan(text))).toBe('当事人张■■，电话1■■■■■■■■■■。');
});
