import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Reference } from '../../mongolian/rule';
import vocabulary from '../../words/vocabulary.json';

let reference: Promise<Reference> | undefined;

async function open(): Promise<Reference> {
  // Loaded when Mongolian is first published: no other page of the desk needs HarfBuzz.
  const { openFont } = await import('../../mongolian/shaping');
  const font = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'public/fonts/nsm-hudum.woff2');
  return { shaper: await openFont(await readFile(font)), vocabulary: new Set(vocabulary) };
}

/** The font the site ships and the words known to be right, opened once. Rejects when the font cannot be read. */
export function mongolianReference(): Promise<Reference> {
  reference ??= open().catch((error) => {
    reference = undefined;
    throw error;
  });
  return reference;
}
