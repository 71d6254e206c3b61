import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, scan } from './scan';

const INVISIBLE = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufe0f',
  '\u180e',
  '\u{e0041}',
];
const wide = (c: string): string => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c);
const mongolianDigit = (c: string): string => (/\d/.test(c) ? String.fromCharCode(0x1810 + Number(c)) : c);

const SECRETS: [string, string][] = [
  ['150525199001010011', 'identity-number'],
  ['13800001234', 'mobile'],
  ['蒙G12345', 'plate'],
  ['0475-4212345', 'telephone'],
  ['someone@example.com', 'email'],
  ['强奸', 'sexual-offence'],
  ['绝密', 'secret'],
  ['12岁男孩', 'minor'],
  ['当事人张小明', 'name'],
  ['拘留10日', 'detention-length'],
];

/** Each character possibly widened or followed by invisible ones. */
const disguised = (text: string) =>
  fc
    .array(fc.tuple(fc.boolean(), fc.array(fc.constantFrom(...INVISIBLE), { maxLength: 3 })), {
      minLength: text.length,
      maxLength: text.length,
    })
    .map((how) =>
      [...text].map((c, i) => (how[i]?.[0] ? wide(c) : c) + (how[i]?.[1] ?? []).join('')).join(''),
    );

describe('disguise', () => {
  it.each(SECRETS)('cannot hide %s', (plain, rule) => {
    fc.assert(
      fc.property(disguised(plain), (text) => {
        expect(scan(text).map((finding) => finding.rule)).toContain(rule);
      }),
      { numRuns: 60 },
    );
  });

  it.each(SECRETS.filter(([text]) => /\d{4}/.test(text)))(
    'in Mongolian digits cannot hide %s',
    (plain, rule) => {
      const text = [...plain].map(mongolianDigit).join('');
      expect(scan(text).map((finding) => finding.rule)).toContain(rule);
    },
  );

  it.each([
    ['嫌疑人張曉東', 'name'],
    ['蒙Ａ12З45'.replace('З', '3'), 'plate'],
    ['蒙А12345', 'plate'], // a Cyrillic А
    ['150525 19900101 0011', 'identity-number'],
    ['𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒', 'mobile'],
    ['⑬', null],
    ['強姦', 'sexual-offence'],
    ['机　密★', 'secret'],
  ])('%s is read as %s', (text, rule) => {
    const found = scan(text).map((finding) => finding.rule);
    if (rule) expect(found).toContain(rule);
    else expect(found).toEqual([]);
  });
});

const PIECES = [
  ...SECRETS.map(([text]) => text),
  ...INVISIBLE,
  '，',
  '。',
  ' ',
  '\n',
  '某',
  '张',
  '1',
  '岁',
  '號',
  '㎡',
  '½',
  '👮',
  '\ud83d',
  'ᠮᠣᠩᠭᠣᠯ',
  '嘎查',
];

describe('any text', () => {
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })))
    .map((p) => p.join(''));

  it('gives findings that stand where they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finding of scan(text)) {
          expect(finding.start).toBeLessThan(finding.end);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives masks that show one character at most', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finding of scan(text)) {
          const shown = [...mask(finding)].filter((c) => c !== '■');
          expect(shown.length).toBeLessThanOrEqual(1);
          expect(mask(finding)).not.toBe(finding.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('100,000 characters made to be slow', () => {
  const LENGTH = 100_000;
  it.each([
    '1',
    '1 ',
    '1*',
    '15052519900101001',
    '张王李赵',
    '嫌疑人张小明、',
    '乌云其木格',
    'a',
    '@',
    'a.a@a.',
    '蒙 · ',
    '村',
    '嘎查',
    '路一一一一',
    '\u200b',
    '打击强奸',
    '强奸张小明罚款',
    '十十',
    '身份证1 ',
    '家住一一一一一一',
    '【秘密',
    '拘 留 ',
    '患有严重',
    '阿布·',
    '就读',
    '6222 ',
    '0475-',
    '小学小学生',
    '某某某',
    '未成年人',
    '\ufdfa',
    '一',
    ' ',
  ])('of %j take seconds at most', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    // Time of the processor, not of the clock, and three times the most it takes on a machine of its own (one of
    // them becomes 18 signs): other programs run beside the tests. What goes back and forth takes minutes.
    const began = process.cpuUsage();
    scan(text);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});
