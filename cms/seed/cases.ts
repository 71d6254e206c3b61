import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { extractCases } from '../../extract/read';
import { dataDir } from '../data-dir';
import { applyExtract } from '../import/apply';

const SAMPLE = path.resolve('cms/seed/sample-extract.csv');

/** A few sample cases through the ordinary importer, so that a newcomer holds a receipt to try. */
export async function seedCases(payload: Payload): Promise<string | null> {
  const extract = await extractCases(SAMPLE, { today: '2026-11-24' });
  const { slips } = await applyExtract(payload, extract, { isSample: true });
  if (slips)
    await writeFile(dataDir('sample-receipts.txt'), `样例回执（打开即可打印）：${slips}\n`, { mode: 0o600 });
  return slips;
}
