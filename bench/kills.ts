// npm run bench -- kills [--times 200]: kills a writing process at random moments; what it acknowledged must be there.
import { benchKills } from './safety/kills.mjs';
import { numberOption, printReport } from './shared/report';

async function main(): Promise<boolean> {
  const { figures, spread } = await benchKills(numberOption('times', 200));
  return printReport('强行结束（npm run bench -- kills）', figures, spread);
}

main().then(
  (isMet) => process.exit(isMet ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
