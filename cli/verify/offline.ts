import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DATABASE } from '../../cms/backup/layout';
import { openPlain } from '../../cms/backup/plain-database';
import { ALL_LEAVES, leafOfRow } from '../../cms/record/columns';
import { checkHead, differences, readRecord } from '../../domain/record/check-leaves';
import { type Head, headText, parseHead } from '../../domain/record/head';
import { hashOfLeaf } from '../../domain/record/leaf';
import type { Problem } from '../../domain/record/problem';
import { rootOf } from '../../domain/record/tree';

export type Offline = {
  /** A downloaded record. */
  record?: string;
  /** Saved heads, in any order. */
  heads: readonly string[];
  /** A data folder or backup whose record is to continue what was saved. */
  place?: string;
};

function readHead(file: string): Head {
  const head = parseHead(readFileSync(file, 'utf8'));
  if (!head) throw new Error(`${file} 不是公开记录的记录头（/record/head.txt）。`);
  return head;
}

/** The hashes of the entries a database holds, made anew from what they say. */
function hashesIn(folder: string): string[] {
  const file = path.join(folder, DATABASE);
  if (!existsSync(file)) throw new Error(`${folder} 里没有数据库 ${DATABASE}。`);
  const database = openPlain(file);
  try {
    return database.ask(ALL_LEAVES).map((row) => hashOfLeaf(leafOfRow(row)));
  } finally {
    database.close();
  }
}

/**
 * Compares saved heads with a downloaded record, with the record of a place, or both with each other. Asks nothing of
 * the network. Tells what it finds; true when everything fits.
 */
export function verifyOffline({ record, heads, place }: Offline, say: (line: string) => void): boolean {
  const saved = heads.map((file) => ({ file, head: readHead(file) }));
  const file = record ? readRecord(readFileSync(record, 'utf8')) : null;
  const now = place ? hashesIn(place) : null;
  const problems: Problem[] = [...(file?.problems ?? [])];
  for (const [name, hashes] of [
    [record, file?.hashes],
    [place, now],
  ] as const)
    for (const one of hashes ? saved : []) {
      const found = checkHead(hashes ?? [], one.head);
      problems.push(...found.map(({ place: where, reason }) => ({ place: `${name}：${where}`, reason })));
      if (found.length === 0) say(`✓ ${name} 的前 ${one.head.size} 条与 ${one.file} 相符`);
    }
  if (file && now) problems.push(...differences(file.hashes, now));
  for (const { place: where, reason } of problems) say(`✗ ${where}：${reason}`);
  const hashes = file?.hashes ?? now ?? [];
  if (problems.length === 0)
    say(`全部相符。\n${headText({ size: hashes.length, root: rootOf(hashes), at: null })}`);
  return problems.length === 0;
}
