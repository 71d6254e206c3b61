import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeKept } from '../durable-file';
import { filesBelow } from './files';
import { DIGESTS } from './layout';

/** SHA-256 (FIPS 180-4) of a file, read piece by piece; hexadecimal. */
export async function digestOf(file: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const part of createReadStream(file)) digest.update(part as Buffer);
  return digest.digest('hex');
}

/** Writes the digest of every file below a folder to SHA256SUMS, as `sha256sum -c` reads it. Returns their number. */
export async function writeDigests(folder: string): Promise<number> {
  const lines: string[] = [];
  for (const file of filesBelow(folder))
    if (file !== DIGESTS) lines.push(`${await digestOf(path.join(folder, file))}  ${file}\n`);
  writeKept(path.join(folder, DIGESTS), lines.join(''));
  return lines.length;
}

const LINE = /^([0-9a-f]{64}) [ *](.+)$/;
const isOutside = (file: string): boolean =>
  path.isAbsolute(file) || file.split('/').some((part) => part === '..' || part === '');

/** Reads SHA256SUMS: digest by file. Throws where a line is none, or leads out of the folder. */
export function readDigests(folder: string): Map<string, string> {
  const digests = new Map<string, string>();
  for (const [index, line] of readFileSync(path.join(folder, DIGESTS), 'utf8').split('\n').entries()) {
    if (line === '') continue;
    const [, digest, file] = LINE.exec(line) ?? [];
    if (!digest || !file || isOutside(file)) throw new Error(`${DIGESTS} 第 ${index + 1} 行看不懂。`);
    digests.set(file, digest);
  }
  return digests;
}

export type DigestFault = { file: string; reason: string };

/** What in a folder differs from the digests: missing, changed, or not listed. */
export async function digestFaults(
  folder: string,
  digests: ReadonlyMap<string, string>,
): Promise<DigestFault[]> {
  const there = new Set(filesBelow(folder));
  const faults: DigestFault[] = [];
  for (const [file, digest] of digests) {
    if (!there.has(file)) faults.push({ file, reason: '文件不见了' });
    else if ((await digestOf(path.join(folder, file))) !== digest)
      faults.push({ file, reason: '内容与备份时的摘要不一致' });
  }
  for (const file of there)
    if (!digests.has(file) && file !== DIGESTS) faults.push({ file, reason: '不在摘要清单里' });
  return faults;
}
