import { matches, type Reading, type Span } from '../reading';

const CARD = /(?<![0-9A-Z])[3-69](?:[ -]?[0-9]){14,18}(?![0-9])/gi;
const ANNOUNCED =
  /(?:银行卡|卡号|账号|帐号|账户|帐户|银行账户)(?:号码?)?[:是为 ]{0,3}([0-9](?:[ -]?[0-9]){9,24})/g;

/** ISO/IEC 7812-1 annex B. */
export const hasLuhnCheck = (number: string): boolean => {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
};

const isInFours = (written: string): boolean =>
  !/[ -]/.test(written) || /^[0-9]{4}(?:[ -][0-9]{4}){2,3}[ -][0-9]{1,4}$/.test(written);

export const bankCard = ({ text }: Reading): Span[] => [
  ...matches(text, CARD)
    .filter(({ match }) => isInFours(match[0]) && hasLuhnCheck(match[0].replace(/\D/g, '')))
    .map(({ start, end }) => ({ start, end })),
  ...matches(text, ANNOUNCED).map(({ end, match }) => ({ start: end - (match[1] as string).length, end })),
];
