import { describe, expect, it } from 'vitest';
import { recordedName } from './source-file';

const DIGEST = 'ab12cd34'.repeat(8);

describe('the name under which a file is recorded', () => {
  it.each(['extract-2026-10.csv', '办案系统导出2026年11月.xlsx', '城区派出所导出.csv'])(
    'is %s as it stands',
    (name) => {
      expect(recordedName(`/home/office/${name}`, DIGEST)).toBe(name);
    },
  );

  it.each(['张小明的案件.csv', '王芳盗窃案.xlsx', '150525199001010011.csv', '联系13800001234.csv', ''])(
    'is a neutral one instead of %j',
    (name) => {
      expect(recordedName(name, DIGEST)).toBe('案件摘录 ab12cd34');
    },
  );

  it('cannot turn a line around or grow without end', () => {
    expect(recordedName('\u202egpj.csv', DIGEST)).toBe('\\u202Egpj.csv');
    expect(recordedName('x'.repeat(500), DIGEST).length).toBeLessThanOrEqual(80);
  });
});
