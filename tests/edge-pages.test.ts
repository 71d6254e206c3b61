import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { EDGE_FOLDER, edgePages } from '../scripts/edge-pages';

it("nginx's own pages are the door's of today (else: npx tsx scripts/edge-pages.ts)", async () => {
  const files = await edgePages();
  expect(files.size).toBe(5);
  for (const [name, text] of files) {
    expect(readFileSync(path.join(EDGE_FOLDER, name), 'utf8'), name).toBe(text);
    expect(text, name).not.toMatch(/\p{Script=Cyrillic}/u);
  }
});
