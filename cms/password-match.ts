import crypto from 'node:crypto';

/** What Payload 3.90 keeps of a password (auth/strategies/local), which it does not let others compare with. */
export type KeptPassword = { hash?: string | null; salt?: string | null };

const TODAY = 'pbkdf2-sha256-v1:';

/** Whether this is the password that is kept. False where none is, or where it is kept in a form not known here. */
export function isPassword({ hash, salt }: KeptPassword, typed: string): Promise<boolean> {
  if (!hash || !salt) return Promise.resolve(false);
  const [digits, rounds, length] = hash.startsWith(TODAY)
    ? [hash.slice(TODAY.length), 600_000, 32]
    : [hash, 25_000, 512];
  const kept = Buffer.from(digits, 'hex');
  return new Promise((resolve, reject) =>
    crypto.pbkdf2(typed, salt, rounds, length, 'sha256', (error, made) => {
      if (error) reject(error);
      else resolve(made.length === kept.length && crypto.timingSafeEqual(made, kept));
    }),
  );
}
