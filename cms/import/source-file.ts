import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { scan } from '../../domain/privacy/scan';
import { spellOut } from '../../extract/private-text';

const LONGEST_NAME = 80;

/** SHA-256 of a file's bytes; hexadecimal. */
export async function fileDigest(file: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) digest.update(chunk);
  return digest.digest('hex');
}

/** A name alone may be anything; after this word the scanner takes a name of a person for one. */
const PERSON = '当事人';
const isFree = (words: string) => scan(words).length === 0 && scan(`${PERSON}${words}`).length === 0;

/** A file's name as it may be recorded: offices put names of people into names of files, and then it is left out. */
export function recordedName(name: string, digest: string): string {
  const plain = spellOut(path.basename(name)).slice(0, LONGEST_NAME);
  const words = plain.replace(/\.[A-Za-z]{2,5}$/, '');
  return plain && isFree(words) ? plain : `案件摘录 ${digest.slice(0, 8)}`;
}

export const fileSize = (file: string): number => statSync(file).size;
