import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, thirty seconds. */
const PERIOD = 30;
/** Steps before and after the present one that are taken as well: a telephone’s clock is not the server’s. */
const WINDOW = 1;
const ISSUER = '奈曼警务公开 编辑台';

const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  });

/** 160 random bits (RFC 4226, section 4, R6), base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an app reads from the drawing. */
export const addressOf = (secret: string, label: string): string => totpOf(secret, label).toString();

/** The time step (RFC 6238, T) a code belongs to, or null where it belongs to none near `now` (milliseconds). */
export function stepOf(secret: string, code: string, now: number): number | null {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totpOf(secret).validate({ token: digits, timestamp: now, window: WINDOW });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta;
}

export const codeAt = (secret: string, now: number): string => totpOf(secret).generate({ timestamp: now });
