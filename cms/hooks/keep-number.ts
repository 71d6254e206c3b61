import { APIError, type FieldHook } from 'payload';
import { normaliseCaseNumber } from '../../domain/case-number';

const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && normaliseCaseNumber(one) === other;

/**
 * A case keeps the number it was made with, whoever asks and whichever way. Looks are kept by number, and so is what is
 * withheld: under another number neither would be found, and the old one would be free to be made anew and shown.
 */
export const keepNumber: FieldHook = ({ operation, previousValue, value }) => {
  if (operation !== 'update' || same(value, previousValue)) return value;
  throw new APIError(
    '案件编号建好以后不能改，没有保存，原来的案件没有改动。编号录错了的，请在“不提供查询的原因”里选“登记不清或者编号录错，待核”，再用对的编号录一件。',
    409,
    undefined,
    true,
  );
};
