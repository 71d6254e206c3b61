import type { Payload, PayloadRequest } from 'payload';
import mongolian from '../../messages/mn.json';
import standing from '../../messages/mn-standing.json';
import chinese from '../../messages/zh.json';
import { holdsMongolian } from '../../mongolian/alphabet';
import { isStale } from '../../words/desk-word';
import { sourceDigest } from '../../words/digest';
import { isLegal } from '../../words/legal';
import { flatten } from '../../words/message';
import type { WordTranslation } from '../payload-types';

/**
 * How the Mongolian of a message stands at the desk. reviewed, draft: the desk's own word. stale: the desk's word, whose
 * Chinese has changed since. The others are the code's: attested (with a source), composed, none.
 */
export const WORD_STATES = ['reviewed', 'draft', 'stale', 'attested', 'composed', 'none'] as const;
export type WordState = (typeof WORD_STATES)[number];

/** One message of the site as the translators' desk sees it. */
export type WordEntry = {
  key: string;
  zh: string;
  /** The present Mongolian, the desk's or the code's; '' where there is none. */
  mn: string;
  state: WordState;
  /** Shown in Chinese until it is reviewed. */
  isLegal: boolean;
  /** Digest of the Chinese as it is now. */
  digest: string;
  /** How often the desk has saved it; 0: never. */
  revision: number;
  /** What the desk holds, if anything. */
  kept: Pick<WordTranslation, 'text' | 'standing' | 'source' | 'sourceDigest' | 'by' | 'at'> | null;
};

const zh = flatten(chinese);
const mn = flatten(mongolian);
const STATE_OF_CODE: Record<string, WordState> = {
  reviewed: 'reviewed',
  standard: 'attested',
  attested: 'attested',
  composed: 'composed',
  draft: 'draft',
};

function entryOf(key: string, source: string, kept: WordTranslation | undefined): WordEntry {
  const digest = sourceDigest(source);
  const own = mn.get(key) ?? '';
  const code = holdsMongolian(own) ? own : '';
  const stateOfCode = STATE_OF_CODE[(standing as Record<string, string>)[key] ?? ''] ?? 'none';
  const state = kept ? (isStale(kept, digest) ? 'stale' : kept.standing) : stateOfCode;
  return {
    key,
    zh: source,
    mn: kept?.text ?? code,
    state,
    isLegal: isLegal(key),
    digest,
    revision: kept?.revision ?? 0,
    kept: kept ?? null,
  };
}

/** Every message in the order of the code, and how many words the desk keeps of messages that are gone. */
export function catalogueOf(kept: readonly WordTranslation[]): { entries: WordEntry[]; orphans: number } {
  const byKey = new Map(kept.map((word) => [word.key, word]));
  return {
    entries: [...zh].map(([key, source]) => entryOf(key, source, byKey.get(key))),
    orphans: kept.filter(({ key }) => !zh.has(key)).length,
  };
}

export async function readCatalogue(payload: Payload, req?: Partial<PayloadRequest>) {
  const { docs } = await payload.find({
    collection: 'word-translations',
    pagination: false,
    depth: 0,
    // Not the request itself: Payload would change its language.
    req: { transactionID: req?.transactionID },
  });
  return catalogueOf(docs);
}
