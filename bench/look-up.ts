/**
 * npm run bench -- look-up [--cases 1000000]: the reads of one look-up (cms/reader.ts) among many cases and among a
 * thousand, the two measured in turn.
 */
import { median, milliseconds, numberOption, printReport, spread, times } from './shared/report';
import { runBench } from './shared/run-bench';
import { emptyInstallation, runProgram, workPlace } from './shared/work-place';

const FEW = 1_000;
const ROUNDS = 3;
const LOOK_UPS = 1_000;

async function filled(folder: string, cases: number): Promise<string> {
  const dataDir = await emptyInstallation(folder, `cases-${cases}`);
  await runProgram('build/bench/programs/fill-cases.mjs', [String(cases)], dataDir);
  return dataDir;
}

async function measure(dataDir: string, cases: number): Promise<number> {
  const args = [String(cases), String(LOOK_UPS)];
  const { said } = await runProgram('build/bench/programs/look-up-times.mjs', args, dataDir);
  return median(JSON.parse(said) as number[]);
}

async function main(): Promise<boolean> {
  const many = numberOption('cases', 1_000_000);
  const folder = workPlace();
  const few = await filled(folder, FEW);
  const full = await filled(folder, many);
  console.log(`${FEW} 件和 ${many} 件案件的数据库已生成，开始测量…`);
  const small: number[] = [];
  const large: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    small.push(await measure(few, FEW));
    large.push(await measure(full, many));
  }
  const ratio = median(large) / median(small);
  const figures = [
    { name: `一次查询，${FEW} 件案件（中位数）`, result: milliseconds(median(small)) },
    { name: `一次查询，${many} 件案件（中位数）`, result: milliseconds(median(large)) },
    { name: '相比', result: times(ratio), target: '≤ 1.2 倍', isMet: ratio <= 1.2 },
  ];
  return printReport(`查询（npm run bench -- look-up --cases ${many}）`, figures, spread(small));
}

runBench(main);
