import { expect, test } from 'vitest';
import { REMEDIES } from '../remedy';
import { LAWS, quotedArticle } from './law';
import { LIMITS } from './limit';

test('an article reaches a page only where it may be quoted', () => {
  expect(quotedArticle({ law: 'public-order-law', article: '118', isQuotable: true })).toBe('118');
  expect(quotedArticle({ law: 'administrative-case-rules', article: '165', isQuotable: false })).toBeNull();
});

test('no article of a rule that may have been re-issued, or that nobody has read, is quoted', () => {
  for (const { id, basis } of [...LIMITS, ...REMEDIES]) {
    expect(LAWS, id).toContain(basis.law);
    if (['administrative-case-rules', 'case-intake-opinion'].includes(basis.law))
      expect(basis.isQuotable, id).toBe(false);
    if (basis.isQuotable) expect(basis.article, id).not.toBeNull();
  }
});
