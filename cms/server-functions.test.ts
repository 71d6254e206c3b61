import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { passOn } from './server-functions';

const PAYLOADS = readFileSync(
  'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js',
  'utf8',
);
/** What this desk has no page for. */
const ABSENT = [
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'schedule-publish',
  'slugify',
];

it.each([
  ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'none', '', ...ABSENT],
  ...[undefined, null, 0, ['form-state'], { toString: () => 'form-state' }],
])('a call of %j reaches nothing', async (name) => {
  const handle = vi.fn();
  await expect(passOn({ name, args: {} } as never, handle)).rejects.toThrow('no such server function');
  expect(handle).not.toHaveBeenCalled();
});

it.each([undefined, null, 'form-state', []])('nor does %j in the place of a call', async (call) => {
  await expect(passOn(call as never, vi.fn())).rejects.toThrow('no such server function');
});

it('every other function that Payload knows is passed on, with name and arguments alone', async () => {
  const [, listed = ''] = PAYLOADS.match(/baseServerFunctions = \{([^}]*)\}/) ?? [];
  const known = [...listed.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name as string);
  expect(known).toEqual(expect.arrayContaining([...ABSENT, 'form-state']));
  for (const name of known.filter((one) => !ABSENT.includes(one))) {
    const handle = vi.fn(async () => 'done');
    const call = { name, args: { id: 1 }, serverFunctions: {}, config: {} };
    expect(await passOn(call, handle), name).toBe('done');
    expect(handle).toHaveBeenCalledWith({ name, args: { id: 1 } });
  }
});
