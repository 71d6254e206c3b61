import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { compileWhenStale } from '../scripts/compile-when-stale.mjs';

/** Of the pieces a program is made of, those that are read when it starts, whatever it is asked. */
function readAtStart(file: string, known = new Map<string, number>()): Map<string, number> {
  if (known.has(file)) return known;
  const text = readFileSync(file, 'utf8');
  known.set(file, text.length);
  for (const [, piece = ''] of text.matchAll(/^(?:import|export)\b[^'"]*["'](\.{1,2}\/[^"']+)["'];/gm))
    readAtStart(path.join(path.dirname(file), piece), known);
  return known;
}

beforeAll(compileWhenStale, 60_000);

it.each(['backup', 'restore', 'verify', 'import', 'create-admin', 'move-to-postgres'])(
  '%s judges what it is asked before it reads Payload, which is three million letters and more',
  (program) => {
    const pieces = readAtStart(`build/cli/${program}.mjs`);
    expect(pieces.size).toBeGreaterThan(1);
    expect([...pieces.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  },
);
