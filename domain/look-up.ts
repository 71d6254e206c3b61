import { isCaseNumber, normaliseCaseNumber } from './case-number';
import { isQueryCode, normaliseQueryCode } from './query-code';

export const LOOK_UP_FIELDS = ['number', 'code'] as const;
export type LookUpField = (typeof LOOK_UP_FIELDS)[number];
export type LookUpFault = 'missing' | 'malformed';

export type LookUpRequest = {
  number: string;
  code: string;
  /** Faults a person can see on paper: they say nothing about whether a case exists. */
  faults: Partial<Record<LookUpField, LookUpFault>>;
};

const faultOf = (text: string, isRight: boolean): LookUpFault | undefined =>
  text === '' ? 'missing' : isRight ? undefined : 'malformed';

/** What was typed into the look-up form, in canonical form. */
export function readLookUp(fields: Partial<Record<LookUpField, string>>): LookUpRequest {
  const number = normaliseCaseNumber(fields.number ?? '');
  const code = normaliseQueryCode(fields.code ?? '');
  const numberFault = faultOf(number, isCaseNumber(number));
  const codeFault = faultOf(code, isQueryCode(code));
  return {
    number,
    code,
    faults: { ...(numberFault && { number: numberFault }), ...(codeFault && { code: codeFault }) },
  };
}
