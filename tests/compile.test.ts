import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const COMPILE = pathToFileURL(path.resolve('scripts/compile.mjs')).href;

/** Compiles twice, as a bench does after the commands, and says which of its children are there afterwards. */
const PROGRAM = `
import { readdirSync, readFileSync } from 'node:fs';
const { compileBench } = await import(${JSON.stringify(COMPILE)});
for (const name of ['one.ts', 'two.ts']) await compileBench([name], {});
await new Promise((resolve) => setTimeout(resolve, 200));
const parentOf = (pid) => {
  try { return / \\S (\\d+)/.exec(readFileSync('/proc/' + pid + '/stat', 'utf8').replace(/\\(.*\\)/s, ''))?.[1]; }
  catch { return null; }
};
console.log(readdirSync('/proc').filter((pid) => /^\\d+$/.test(pid) && parentOf(pid) === String(process.pid)).length);
`;

it.skipIf(process.platform !== 'linux')('compiling leaves no program behind and can be done again', () => {
  const room = mkdtempSync(path.join(tmpdir(), 'compile-'));
  for (const name of ['one', 'two'])
    writeFileSync(path.join(room, `${name}.ts`), `console.log('${name}');\n`);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    cwd: room,
    encoding: 'utf8',
  });
  expect([stdout, stderr, status]).toEqual(['0\n', '', 0]);
  rmSync(room, { recursive: true, force: true });
});
