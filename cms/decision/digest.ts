import { createHash } from 'node:crypto';
import { type DecisionRecord, signedText } from '../../domain/decision/record';

/** Names exactly the text that was signed for: any other text has another digest (SHA-256, hexadecimal). */
export const digestOf = (record: DecisionRecord): string =>
  createHash('sha256').update(signedText(record)).digest('hex');
