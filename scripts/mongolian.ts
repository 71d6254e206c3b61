/**
 * Checks or converts Mongolian text outside the site: `npm run mongolian -- check FILE…`, `npm run mongolian -- convert
 * FILE` (Menksoft codes and NNBSP to Unicode with MVS, on standard output). `-` reads standard input. Exit code 1
 * when something is wrong or could not be converted.
 */
import { readFileSync } from 'node:fs';
import codec from 'mongol-code';
import { checkMongolian } from '../mongolian/check';
import { fromMenksoft } from '../mongolian/convert/menksoft';
import { explain } from '../mongolian/explain';
import { openFont } from '../mongolian/shaping';
import { vocabularyOf } from '../words/terms';
import { readTables } from './words-tables';

const [command, ...files] = process.argv.slice(2);
const read = (file: string): string => readFileSync(file === '-' ? 0 : file, 'utf8');
const plural = (count: number, what: string) => console.error(`${what}：${count} 处。`);

async function check(): Promise<boolean> {
  const font = readFileSync(new URL('../public/fonts/nsm-hudum.woff2', import.meta.url));
  const reference = { shaper: await openFont(font), vocabulary: vocabularyOf(readTables().terms) };
  let errors = 0;
  for (const file of files)
    for (const [index, line] of read(file).split(/\r?\n/).entries())
      for (const finding of checkMongolian(line, reference)) {
        if (finding.severity === 'error') errors += 1;
        const level = finding.severity === 'error' ? '错误' : '提示';
        console.log(`${file} 第 ${index + 1} 行 ${level} ${finding.rule} ${explain(line, finding)}`);
      }
  plural(errors, '错误');
  return errors === 0;
}

function convert(): boolean {
  let refused = 0;
  for (const file of files) {
    const lines = read(file).split(/\r?\n/);
    const converted = lines.map((line, index) => {
      const { text, refusals } = fromMenksoft(line, codec);
      refused += refusals.length;
      for (const { at, why } of refusals)
        console.error(
          `${file} 第 ${index + 1} 行第 ${[...line.slice(0, at)].length + 1} 个字符没有转换：${why}。`,
        );
      return text;
    });
    process.stdout.write(converted.join('\n'));
  }
  plural(refused, '没有转换');
  return refused === 0;
}

if ((command !== 'check' && command !== 'convert') || files.length === 0) {
  console.error(
    '用法：npm run mongolian -- check 文件…，或 npm run mongolian -- convert 文件。没有做任何改动。',
  );
  process.exitCode = 2;
} else {
  const good = command === 'check' ? await check() : convert();
  process.exitCode = good ? 0 : 1;
}
