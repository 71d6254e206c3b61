import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { secondStepSecret } from '../secrets';

const key = (): Buffer => createHash('sha256').update(`second step\0${secondStepSecret()}`).digest();

/**
 * Seals a secret for one account: AES-256-GCM (NIST SP 800-38D), 96 random bits of nonce, the account as additional
 * data, so that a row copied to another account opens nothing. Nonce, tag and text, base64url, by full stops.
 */
export function seal(text: string, account: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(account));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

/** Throws where it was sealed for another account, with another key, or changed. */
export function unseal(sealed: string, account: string): string {
  const [nonce, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !text || tag.length !== 16) throw new Error('This is not a sealed secret.');
  const cipher = createDecipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(account)).setAuthTag(tag);
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('utf8');
}
