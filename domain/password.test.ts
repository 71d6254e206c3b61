import { describe, expect, it } from 'vitest';
import { LEAST_PASSWORD, weaknessOf } from './password';

const names = ['zhangsan@example.gov.cn', '审计岗'];

describe('a password', () => {
  it('has twelve characters at least', () => {
    expect(weaknessOf('k7-Lm2.qWz9', names)).toContain(String(LEAST_PASSWORD));
    expect(weaknessOf('k7-Lm2.qWz9x', names)).toBeNull();
    expect(weaknessOf('草原上的马三匹半跑得快呀', names)).toBeNull();
  });

  it.each(['Password1234', 'QwertyUiop12', '123456789012', 'aaaaaaaaaaaa', 'abcabcabcabc', 'WOAINI 1314520'])(
    '%s is tried first',
    (word) => expect(weaknessOf(word, names)).toContain('太常见'),
  );

  it('does not hold what the account is called', () => {
    expect(weaknessOf('my-ZhangSan-2026!', names)).toContain('自己的名字');
    expect(weaknessOf('zhangsan@example.gov.cn', names)).toContain('自己的名字');
  });
});
