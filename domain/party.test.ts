import { expect, test } from 'vitest';
import { languageOfTerm, PARTY_ROLES, roleOfTerm, WITHHOLD_REASONS, withholdReasonOfTerm } from './party';

test('the extract’s words for a party, all six', () => {
  const terms = ['当事人', '报案人', '控告人', '被侵害人', '被害人', '被害人近亲属'];
  expect(terms.map(roleOfTerm)).toEqual([...PARTY_ROLES]);
});

test('a suspect is no party that may look up', () => {
  expect([roleOfTerm('嫌疑人'), roleOfTerm('违法行为人'), roleOfTerm('')]).toEqual([null, null, null]);
});

test('the extract’s reasons for withholding, all five', () => {
  const terms = ['个人隐私', '国家秘密', '当事人申请不公开', '未成年人', '涉密'];
  expect(terms.map(withholdReasonOfTerm)).toEqual([...WITHHOLD_REASONS]);
  expect(withholdReasonOfTerm('其他')).toBeNull();
});

test('two languages', () => {
  expect([languageOfTerm('汉语'), languageOfTerm('蒙古语'), languageOfTerm('英语')]).toEqual([
    'zh',
    'mn',
    null,
  ]);
});
