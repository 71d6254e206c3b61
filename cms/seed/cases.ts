import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataDir } from '../data-dir';
import { openBatch, runBatch } from '../import/import-file';
import { openConnection } from '../import/tables/connection';

const SAMPLE = path.resolve('cms/seed/sample-extract.csv');

/** A few sample cases through the ordinary importer, so that a newcomer holds a receipt to try. */
export async function seedCases(): Promise<string | null> {
  const db = await openConnection();
  try {
    const batch = await openBatch(db, SAMPLE, { by: 'sample', user: null });
    const { slips } = await runBatch(db, batch, () => {});
    if (slips)
      await writeFile(dataDir('sample-receipts.txt'), `样例回执（打开即可打印）：${slips}\n`, {
        mode: 0o600,
      });
    return slips;
  } finally {
    await db.close();
  }
}
