import { endPostgres } from './databases';

/** Runs a bench to its end and ends the process: 0 when every target was met, 1 when not or when it failed. */
export async function runBench(bench: () => Promise<boolean>): Promise<never> {
  const isMet = await bench().catch((error: unknown) => {
    console.error(error);
    return false;
  });
  await endPostgres();
  process.exit(isMet ? 0 : 1);
}
