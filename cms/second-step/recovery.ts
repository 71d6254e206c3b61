import { formatQueryCode, isQueryCode, normaliseQueryCode } from '../../domain/query-code';
import { drawQueryCode, recoveryDigest } from '../query-code';

export const RECOVERY_CODES = 10;

/** Ten codes to be shown once, and what is kept of them: keyed digests, by spaces. */
export function drawRecovery(account: string): { codes: string[]; kept: string } {
  const codes = Array.from({ length: RECOVERY_CODES }, drawQueryCode);
  return {
    codes: codes.map(formatQueryCode),
    kept: codes.map((code) => recoveryDigest(account, code)).join(' '),
  };
}

/** What is kept once a code is used; null where it is none of them. */
export function withoutUsed(kept: string, account: string, typed: string): string | null {
  const code = normaliseQueryCode(typed);
  if (!isQueryCode(code)) return null;
  const digest = recoveryDigest(account, code);
  const digests = kept.split(' ').filter(Boolean);
  return digests.includes(digest) ? digests.filter((one) => one !== digest).join(' ') : null;
}

export const leftOf = (kept: string): number => kept.split(' ').filter(Boolean).length;
