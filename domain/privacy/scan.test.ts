import { describe, expect, it } from 'vitest';
import { type Finding, PRIVACY_RULES } from './finding';
import { mask, scan } from './scan';

const rules = (text: string): string[] => scan(text).map((finding) => finding.rule);
const only = (text: string): Finding => {
  const found = scan(text);
  expect(found).toHaveLength(1);
  return found[0] as Finding;
};

describe('the result column of an extract', () => {
  it.each([
    ['张小明罚款500元', 'name', '张小明'],
    ['罚款（150525199001010011）', 'identity-number', '150525199001010011'],
    ['蒙G12345负主要责任', 'plate', '蒙G12345'],
    ['行政拘留10日', 'detention-length', '10日'],
    ['联系13800001234', 'mobile', '13800001234'],
  ])('refuses %s as %s', (text, rule, value) => {
    expect(only(text)).toMatchObject({ rule, text: value });
  });

  it.each([
    '罚款',
    '行政拘留',
    '警告',
    '达成协议',
    '未达成协议',
    '调解终结',
    '维持',
    '责令重新认定',
    '认定书已作出',
    '事故证明已作出',
  ])('lets %s pass', (text) => {
    expect(scan(text)).toEqual([]);
  });
});

describe('offsets', () => {
  it('count UTF-16 units of the text as given, invisible characters included', () => {
    const text = '🚓 电话1\u200b3８0\u20600001234。';
    const finding = only(text);
    expect(finding.text).toBe('1\u200b3８0\u20600001234');
    expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    expect(finding.start).toBe(5);
  });

  it('cover a name set apart with a wide blank', () => {
    expect(only('当事人王　伟到案').text).toBe('王　伟');
  });
});

describe('one value, one finding', () => {
  it('sees no mobile number inside an identity number', () => {
    expect(rules('150525138000012345')).not.toContain('mobile');
    expect(rules('身份证150525199001010011')).toEqual(['identity-number']);
  });

  it('finds a name again where nothing announces it', () => {
    const found = scan('嫌疑人张小明逃走。后来有人看见张小明。').filter((f) => f.rule === 'name');
    expect(found.map((f) => f.start)).toEqual([3, 15]);
  });

  it('reads in order of the text', () => {
    expect(rules('当事人李强，身份证150525199001010011，电话13800001234')).toEqual([
      'name',
      'identity-number',
      'mobile',
    ]);
  });
});

describe('hard stops', () => {
  it('are the four that nobody may override', () => {
    const text = '【机密】嫌疑人王某强奸一案，被害人12岁，身份证150525199001010011';
    const hard = scan(text).filter((finding) => finding.level === 'hard');
    expect(new Set(hard.map((finding) => finding.rule))).toEqual(
      new Set(['secret', 'sexual-offence', 'minor', 'identity-number']),
    );
  });

  it('no allowance lifts them', () => {
    const options = {
      allowedNames: ['150525199001010011', '12岁'],
      allowedTelephones: ['150525199001010011'],
      allowedAddresses: ['150525199001010011'],
    };
    expect(scan('150525199001010011，12岁', options).map((f) => f.rule)).toEqual([
      'identity-number',
      'minor',
    ]);
  });

  it('take the day into account where a birth date is given', () => {
    const text = '王某，2010年3月出生';
    expect(scan(text, { today: new Date('2026-11-01') }).map((f) => f.rule)).toContain('minor');
    expect(scan(text, { today: new Date('2040-11-01') })).toEqual([]);
  });
});

describe('what the bureau publishes itself', () => {
  it('allows its telephones with and without the area code', () => {
    const options = { allowedTelephones: ['0475-4212345'] };
    expect(scan('值班电话：（0475）421 2345', options)).toEqual([]);
    expect(scan('值班电话：4212345', options)).toEqual([]);
    expect(scan('值班电话：4212346', options).map((f) => f.rule)).toEqual(['telephone']);
  });

  it('allows the officers it names at its windows, and nobody else', () => {
    const found = scan('窗口民警赵建国、李秀英', { allowedNames: ['赵建国'] });
    expect(found.map((f) => f.text)).toEqual(['李秀英']);
  });

  it('allows the address of a unit, by label or by list', () => {
    expect(scan('办公地址：大沁他拉镇工业大街1号')).toEqual([]);
    expect(scan('大沁他拉镇工业大街1号').map((f) => f.rule)).toEqual(['address']);
    expect(scan('请到大沁他拉镇工业大街1号办理', { allowedAddresses: ['大沁他拉镇工业大街1号'] })).toEqual(
      [],
    );
  });
});

it('masks all but the first character, and long values to one length', () => {
  expect(mask(only('当事人张小明'))).toBe('张■■');
  expect(mask(only('150525199001010011'))).toBe(`1${'■'.repeat(12)}`);
});

it('has a rule for every name in the vocabulary', () => {
  const speaking = [
    '150525199001010011',
    '12岁男孩',
    '强奸',
    '绝密',
    '卡号62220208001234567',
    '13800001234',
    '微信号abc_12345',
    'a.b@example.com',
    '0475-4212345',
    '蒙G12345',
    '家住哈沙图嘎查',
    '当事人李强',
    '患有癫痫',
    '拘留3天',
    '（盖章）',
  ].flatMap(rules);
  expect(new Set(speaking)).toEqual(new Set(PRIVACY_RULES));
});

it('a name ends where it ends, at the end of a text with a longer one too', () => {
  const text = '当事人欧阳小明到场，当事人张小明到场。后来又是张小明';
  for (const { start, end, text: found } of scan(text)) expect(text.slice(start, end)).toBe(found);
  expect(scan(text).at(-1)).toMatchObject({ text: '张小明', start: text.length - 3, end: text.length });
});
