import 'server-only';
import { allFilePaths, revisionsNow } from '@/cms/reader';
import { inTime } from '@/domain/in-time';
import { fileAt } from '@/domain/public-file';

/** Milliseconds a reader waits for it. */
const PATIENCE_MS = 1000;
/** Milliseconds in which those who ask for what is not known are gathered: a hundred readings a second at the most. */
const GATHER_MS = 10;

/** The files there were at a state of all that is public, in whatever process it was changed. */
type Known = { revisions: string; paths: ReadonlySet<string> };
let known: Known | null = null;

async function read(): Promise<Known> {
  const revisions = await revisionsNow();
  // Nothing becomes public without a change of these, so what has come since is in no public page.
  if (known?.revisions !== revisions) known = { revisions, paths: new Set(await allFilePaths()) };
  return known;
}

let reading: Promise<unknown> = Promise.resolve();
let next: Promise<Known> | null = null;

/** Reads what there is now. Who asks during a reading waits for another, begun later: one for all who ask meanwhile. */
function readNow(): Promise<Known> {
  next ??= Promise.allSettled([reading, new Promise((go) => setTimeout(go, GATHER_MS))]).then(() => {
    next = null;
    const mine = read();
    reading = mine;
    return mine;
  });
  return next;
}

/**
 * Whether there may be a file at a path (domain/file-guard.ts): names that somebody made up, or has kept of what was
 * never taken in, cost no query each. What was there once is the file's own to answer: it may have been withdrawn.
 * Where the database does not answer, what was unknown stays so.
 */
export async function mayBeFile(path: string): Promise<boolean> {
  const place = fileAt(path);
  if (place !== 'possible') return place === 'elsewhere';
  if (known?.paths.has(path)) return true;
  try {
    const { paths } = await inTime(readNow(), PATIENCE_MS, 'The names of the files were not read in time.');
    return paths.has(path);
  } catch {
    return known === null;
  }
}
