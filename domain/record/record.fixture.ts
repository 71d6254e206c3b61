import type { StoredAct } from './act';
import type { PublicDoc } from './check-both';
import { digestOfText, type StoredDoc } from './content';
import { leafOf } from './event';
import type { RecordedFolder } from './leaf';
import { type NewAct, nextRows, type StoredLeaf } from './next';

/** Both records and what the public reads, as a desk would have left them. */
export type Desk = { acts: StoredAct[]; leaves: StoredLeaf[]; docs: PublicDoc[] };

const FOLDERS: readonly RecordedFolder[] = ['news', 'disclosures', 'units'];

const act = (more: Partial<NewAct>): NewAct => ({
  role: 'approver',
  account: '3',
  action: 'update',
  collection: 'articles',
  document: '1',
  slug: null,
  fromState: null,
  toState: 'published',
  oldDigest: null,
  newDigest: null,
  ...more,
});

/** A desk at which `steps` things were done, told apart by `random` (0 to 1); the last one is public. */
export function deskOf(steps: number, random: () => number): Desk {
  const desk: Desk = { acts: [], leaves: [], docs: [] };
  const stored = new Map<string, PublicDoc>();
  const last = new Map<string, StoredLeaf>();
  for (let step = 1; step <= steps; step += 1) {
    const now = new Date(Date.UTC(2026, 0, 1) + step * 60_000).toISOString();
    const ends = { act: desk.acts.at(-1) ?? null, leaf: desk.leaves.at(-1) ?? null };
    if (step < steps && random() < 0.3) {
      desk.acts.push(nextRows(ends, { act: act({ action: 'save-draft' }), leaf: null, now }).act);
      continue;
    }
    const folder = FOLDERS[Math.floor(random() * FOLDERS.length)] as RecordedFolder;
    const slug = `item-${Math.floor(random() * 8)}`;
    const key = `${folder}/${slug}`;
    const doc: StoredDoc = {
      slug,
      _status: 'published',
      title: { zh: `标题 ${step}` },
      name: { zh: `${step}` },
    };
    const before = stored.get(key)?.doc ?? null;
    const leaf = leafOf(folder, last.get(key) ?? null, before, doc);
    const next = nextRows(ends, { act: act({ slug }), leaf: leaf && { ...leaf, folder, slug }, now });
    desk.acts.push(next.act);
    if (next.leaf) {
      desk.leaves.push(next.leaf);
      last.set(key, next.leaf);
    }
    stored.set(key, { folder, doc });
  }
  desk.docs = [...stored.values()];
  return desk;
}

export const digest = (words: string): string => digestOfText('news', { slug: words });
