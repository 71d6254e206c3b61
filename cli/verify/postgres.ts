import { checkHead } from '../../domain/record/check-leaves';
import type { Head } from '../../domain/record/head';
import { hashOfLeaf } from '../../domain/record/leaf';

/**
 * Verifies the records of the PostgreSQL this installation names, against saved heads too; its files are the business of
 * its own tools. True when nothing is wrong.
 */
export async function verifyPostgres(heads: readonly Head[], say: (line: string) => void): Promise<boolean> {
  const [{ getPayload }, { default: config }, { examine }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
    import('../../cms/record/examine'),
  ]);
  const { leaves, problems } = await examine(await getPayload({ config }));
  const hashes = leaves.map(hashOfLeaf);
  const found = [...problems, ...heads.flatMap((head) => checkHead(hashes, head))];
  say(`${found.length === 0 ? '✓' : '✗'} 操作记录和公开记录（PostgreSQL，${leaves.length} 条）`);
  for (const { place, reason } of found) say(`    ${place}：${reason}`);
  return found.length === 0;
}
