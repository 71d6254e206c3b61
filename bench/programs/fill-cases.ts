/**
 * Fills an installation with made-up cases of two stages: node build/bench/programs/fill-cases.mjs COUNT.
 * The number of case i is numberOf(i).
 */
import { CaseTables } from '../../cms/import/tables/case-tables';
import { inTransaction, openConnection } from '../../cms/import/tables/connection';
import { codeDigest } from '../../cms/query-code';
import { numberOf } from '../shared/made-up-cases';

const AT_ONCE = 10_000;

async function fill(count: number): Promise<void> {
  const db = openConnection();
  const cases = new CaseTables(db);
  const now = new Date().toISOString();
  const codeDigests = codeDigest(numberOf(0), 'ABCDEFGHJKMNPQRS');
  for (let from = 0; from < count; from += AT_ONCE)
    await inTransaction(db, () => {
      for (let i = from; i < Math.min(count, from + AT_ONCE); i++) {
        const told = {
          ...{ number: numberOf(i), kind: 'administrative' as const, withheldReason: null, stages: [] },
          ...{ unitName: '测试派出所', unitTelephone: '0475-0002000' },
          ...{ role: 'injured' as const, language: 'zh' as const },
        };
        const id = cases.insert({ told, codeDigest: codeDigests, isSample: false }, now);
        const stage = { date: '2026-10-12', result: null, disclosedOn: '2026-10-13' };
        cases.writeStages(
          id,
          [
            { ...stage, stage: 'administrative.accepted' },
            { ...stage, stage: 'administrative.investigation' },
          ],
          true,
        );
      }
    });
  db.close();
}

fill(Number(process.argv[2])).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
