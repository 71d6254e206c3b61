/**
 * Fills an installation with made-up cases of two stages: node build/bench/programs/fill-cases.mjs COUNT.
 * The number of case i is numberOf(i).
 */
import { CaseTables } from '../../cms/import/tables/case-tables';
import { openConnection } from '../../cms/import/tables/connection';
import { codeDigest } from '../../cms/query-code';
import { numberOf } from '../shared/made-up-cases';

const AT_ONCE = 10_000;

async function fill(count: number): Promise<void> {
  const db = await openConnection();
  const cases = new CaseTables(db);
  const now = new Date().toISOString();
  const codeDigests = codeDigest(numberOf(0), 'ABCDEFGHJKMNPQRS');
  const stage = { date: '2026-10-12', result: null, disclosedOn: '2026-10-13' };
  const stages = [
    { ...stage, stage: 'administrative.accepted' as const },
    { ...stage, stage: 'administrative.investigation' as const },
  ];
  for (let from = 0; from < count; from += AT_ONCE)
    await db.transaction(async () => {
      const made = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => ({
        ...{ codeDigest: codeDigests, isSample: false },
        told: {
          ...{
            number: numberOf(from + i),
            kind: 'administrative' as const,
            withheldReason: null,
            stages: [],
          },
          ...{ unitName: '测试派出所', unitTelephone: '0475-0002000' },
          ...{ role: 'injured' as const, language: 'zh' as const },
        },
      }));
      const ids = await cases.insert(made, now);
      await cases.insertStages([...ids.values()].map((caseId) => ({ caseId, stages })));
    });
  await db.close();
}

fill(Number(process.argv[2])).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
