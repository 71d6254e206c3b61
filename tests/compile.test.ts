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

/** Opens a program, compiles it anew from another text, and says what is read on from where it was opened. */
const READER = `
import { openSync, readFileSync, writeFileSync } from 'node:fs';
const { compileBench } = await import(${JSON.stringify(COMPILE)});
await compileBench(['one.ts'], {});
const opened = openSync('build/one.mjs', 'r');
writeFileSync('one.ts', "console.log('another');");
await compileBench(['one.ts'], {});
console.log(readFileSync(opened, 'utf8').includes('"first"'), readFileSync('build/one.mjs', 'utf8').includes('"another"'));
`;

it('a program that is starting while it is compiled anew reads one of the two, whole', () => {
  const room = mkdtempSync(path.join(tmpdir(), 'compile-'));
  writeFileSync(path.join(room, 'one.ts'), "console.log('first');");
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', READER], {
    cwd: room,
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['true true\n', '']);
  rmSync(room, { recursive: true, force: true });
});
