/**
 * Times the reads of a look-up as the site makes them: node build/bench/programs/look-up-times.mjs CASES LOOK-UPS
 * prints the milliseconds of each: the digest of a number, then the case.
 */
import { findCaseToLookUp, findCodeDigest } from '../../cms/look-up-reader';
import { numberOf } from '../shared/made-up-cases';

const WARM_UP = 300;

async function lookUp(number: string): Promise<number> {
  const began = performance.now();
  const digest = await findCodeDigest(number);
  const found = await findCaseToLookUp(number);
  if (!digest || found?.stages.length !== 2) throw new Error(`${number} was not found.`);
  return performance.now() - began;
}

async function main(): Promise<void> {
  const [cases = 0, lookUps = 0] = process.argv.slice(2).map(Number);
  const some = () => numberOf(Math.floor(Math.random() * cases));
  for (let i = 0; i < WARM_UP; i++) await lookUp(some());
  const times: number[] = [];
  for (let i = 0; i < lookUps; i++) times.push(await lookUp(some()));
  process.stdout.write(JSON.stringify(times));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
