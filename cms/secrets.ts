import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './data-dir';
import { keepFolder, writeKept } from './durable-file';

/** Names in `DATA_DIR/secrets`, and the variables that give the same from outside. */
const VARIABLES = {
  office: 'OFFICE_SECRET',
  codes: 'CODE_SECRET',
  'second-step': 'SECOND_STEP_SECRET',
} as const;
export type SecretName = keyof typeof VARIABLES;

const LEAST = 32;

export const variableOf = (name: SecretName): string => VARIABLES[name];
export const secretFile = (name: SecretName): string => path.join(dataFolder(), 'secrets', name);

/** By data folder and name: an import keys a digest for every case, and reading the file each time took a tenth of it. */
const read = new Map<string, string>();

/** Null where there is no such file. One that cannot be read, or is not whole, must not pass for a key or for none. */
function kept(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new Error(`密钥文件 ${file} 读不出来（${code}），没有另建新的。请改正它的主人和权限，再运行一次。`);
  }
  if (text.length < LEAST)
    throw new Error(`密钥文件 ${file} 不完整，没有另建新的。请从备份把它放回原处，再运行一次。`);
  return text;
}

/** The secret the environment gives; null where it gives none. */
export function givenSecret(name: SecretName): string | null {
  const variable = VARIABLES[name];
  const given = process.env[variable];
  if (!given) return null;
  if (given.length < LEAST) throw new Error(`${variable} 太短：至少 ${LEAST} 个字符。`);
  return given;
}

/** The secret `DATA_DIR/secrets` keeps; null where it keeps none. */
export const keptSecret = (name: SecretName): string | null => kept(secretFile(name));

/** A secret as it is given or kept already; null where there is none yet, and asking here makes none. */
export const standingSecret = (name: SecretName): string | null => givenSecret(name) ?? keptSecret(name);

/** The first to create the file wins, for two processes may start at once; the other reads it. */
function make(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeKept(file, randomBytes(32).toString('hex'));
    keepFolder(dataFolder());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * A secret of this installation: from the environment, else from `DATA_DIR/secrets/<name>`,
 * made there once (256 random bits, readable by the owner only).
 */
function secret(name: SecretName): string {
  const given = givenSecret(name);
  if (given) return given;
  const place = `${process.env.DATA_DIR} ${name}`;
  const known = read.get(place);
  if (known) return known;
  const file = secretFile(name);
  if (kept(file) === null) make(file);
  const found = kept(file) ?? '';
  read.set(place, found);
  return found;
}

/** Signs the office's sessions. */
export const officeSecret = () => secret('office');

/** Keys the digests of query codes and of client addresses; losing it voids every receipt. */
export const codeSecret = () => secret('codes');

/** Seals the keys of second steps; losing it means that each has to be set up anew. */
export const secondStepSecret = () => secret('second-step');
