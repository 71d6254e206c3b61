import 'server-only';
import config from '@payload-config';
import { revalidateTag } from 'next/cache';
import { getPayload } from 'payload';
import { WORDS_TAG } from '@/cms/reader';
import { readRevisions } from '@/cms/revisions';
import { keepDoorMessages } from '@/domain/door-words';
import { countChange } from '@/domain/revision';
import { mongolianWordsNow } from './words';

let known: ReadonlyMap<string, number> | null = null;

/**
 * Throws away this process's pages of every tag that has changed since the last time this was asked, whichever process
 * changed it, and names those tags. Called by the door several times a second; throws when the database cannot answer.
 */
export async function applyRevisions(): Promise<string[]> {
  const now = await readRevisions(await getPayload({ config }));
  // Before the first reading nothing is known of what the pages kept so far were made from.
  const changed = [...now].filter(([tag, revision]) => known?.get(tag) !== revision).map(([tag]) => tag);
  for (const tag of changed) revalidateTag(tag, { expire: 0 });
  if (changed.length > 0) countChange();
  if (changed.includes(WORDS_TAG)) keepDoorMessages((await mongolianWordsNow()).messages);
  known = now;
  return changed;
}
