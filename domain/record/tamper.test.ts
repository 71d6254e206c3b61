import { describe, expect, it } from 'vitest';
import { hashOfAct, type StoredAct } from './act';
import { checkActs } from './check-acts';
import { checkBoth, checkTexts } from './check-both';
import { checkHead, checkLeaves, differences, readRecord } from './check-leaves';
import type { Head } from './head';
import { hashOfLeaf, leafLine } from './leaf';
import { nextRows, type StoredLeaf } from './next';
import type { Problem } from './problem';
import { type Desk, deskOf, digest } from './record.fixture';
import { rootOf } from './tree';

const TAMPERINGS = 500;

/** Numbers from 0 to 1 that are the same in every run (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const headOf = ({ leaves }: Desk): Head => ({
  size: leaves.length,
  root: rootOf(leaves.map(({ hash }) => hash)),
  at: leaves.at(-1)?.at ?? null,
});

const check = ({ acts, leaves, docs }: Desk, saved: Head): Problem[] => [
  ...checkActs(acts),
  ...checkLeaves(leaves),
  ...checkBoth(acts, leaves),
  ...checkTexts(leaves, docs),
  ...checkHead(leaves.map(hashOfLeaf), saved),
];

type Tampering = (desk: Desk, pick: (most: number) => number) => Desk;

const actChanges: Partial<StoredAct>[] = [
  { role: 'editor' },
  { account: '9' },
  { action: 'delete' },
  { document: '77' },
  { at: '2025-01-01T00:00:00.000Z' },
  { newDigest: digest('other') },
  { toState: 'withdrawn' },
  { leaf: digest('other') },
  { previous: digest('other') },
];
const leafChanges: Partial<StoredLeaf>[] = [
  { digest: digest('other') },
  { slug: 'another' },
  { event: 'expired' },
  { at: '2025-01-01T00:00:00.000Z' },
  { folder: 'decisions' },
  { acts: digest('other') },
];
const changed = <T>(list: readonly T[], index: number, change: (row: T) => T): T[] =>
  list.map((row, place) => (place === index ? change(row) : row));
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, place) => place !== index);

/** Whoever changes an act and knows how it is hashed makes every later act anew as well. */
function rechained(acts: readonly StoredAct[]): StoredAct[] {
  const made: StoredAct[] = [];
  for (const [index, act] of acts.entries()) {
    const next = { ...act, sequence: index + 1, previous: made.at(-1)?.hash ?? null };
    made.push({ ...next, hash: hashOfAct(next) });
  }
  return made;
}
const renumbered = (leaves: readonly StoredLeaf[]): StoredLeaf[] =>
  leaves.map((leaf, index) => {
    const next = { ...leaf, entry: index + 1 };
    return { ...next, hash: hashOfLeaf(next) };
  });

/** Whoever knows everything makes both records anew from a changed beginning; only a saved head can tell. */
function replayed({ acts, leaves, docs }: Desk, index: number): Desk {
  const made: Desk = { acts: [], leaves: [], docs };
  for (const [place, { leaf: hash, at, ...act }] of acts.entries()) {
    const leaf = leaves.find((one) => one.hash === hash) ?? null;
    const role = place === index ? 'someone' : act.role;
    const ends = { act: made.acts.at(-1) ?? null, leaf: made.leaves.at(-1) ?? null };
    const next = nextRows(ends, { act: { ...act, role }, leaf, now: at });
    made.acts.push(next.act);
    if (next.leaf) made.leaves.push(next.leaf);
  }
  return made;
}

const TAMPERING: Record<string, Tampering> = {
  'an act is changed and its own hash made anew': (desk, pick) => {
    const acts = changed(desk.acts, pick(desk.acts.length - 1), (act) => {
      const next = { ...act, role: 'someone' };
      return { ...next, hash: hashOfAct(next) };
    });
    return { ...desk, acts };
  },
  'both records are made anew': (desk, pick) => replayed(desk, pick(desk.acts.length - 2)),
  'an act is changed': (desk, pick) => {
    const index = pick(desk.acts.length);
    const change = actChanges[pick(actChanges.length)];
    return { ...desk, acts: changed(desk.acts, index, (act) => ({ ...act, ...change })) };
  },
  'an act is changed and every later one made anew': (desk, pick) => {
    const index = pick(desk.acts.length - 1);
    return { ...desk, acts: rechained(changed(desk.acts, index, (act) => ({ ...act, role: 'someone' }))) };
  },
  'an act is removed': (desk, pick) => ({ ...desk, acts: without(desk.acts, pick(desk.acts.length)) }),
  'the oldest acts are removed before their time': (desk, pick) => ({
    ...desk,
    acts: desk.acts.slice(1 + pick(desk.acts.length - 2)),
  }),
  'an act is removed and the rest made anew': (desk, pick) => ({
    ...desk,
    acts: rechained(without(desk.acts, pick(desk.acts.length - 1))),
  }),
  'two acts change places': (desk, pick) => {
    const [one, other] = [pick(desk.acts.length - 1), desk.acts.length - 1];
    const [a, b] = [desk.acts[one] as StoredAct, desk.acts[other] as StoredAct];
    const acts = desk.acts.map((act, place) =>
      place === one ? { ...b, sequence: a.sequence } : place === other ? { ...a, sequence: b.sequence } : act,
    );
    return { ...desk, acts };
  },
  'an act is put in between': (desk, pick) => {
    const index = pick(desk.acts.length - 1);
    const copy = { ...(desk.acts[index] as StoredAct), role: 'nobody' };
    return { ...desk, acts: rechained([...desk.acts.slice(0, index), copy, ...desk.acts.slice(index)]) };
  },
  'an entry is changed': (desk, pick) => {
    const change = leafChanges[pick(leafChanges.length)];
    const leaves = changed(desk.leaves, pick(desk.leaves.length), (leaf) => ({ ...leaf, ...change }));
    return { ...desk, leaves };
  },
  'an entry is changed and hashed anew': (desk, pick) => {
    const change = leafChanges[pick(leafChanges.length)];
    const leaves = changed(desk.leaves, pick(desk.leaves.length), (leaf) => ({ ...leaf, ...change }));
    return { ...desk, leaves: renumbered(leaves) };
  },
  'an entry is removed': (desk, pick) => ({
    ...desk,
    leaves: without(desk.leaves, pick(desk.leaves.length)),
  }),
  'an entry is removed and the rest numbered anew': (desk, pick) => ({
    ...desk,
    leaves: renumbered(without(desk.leaves, pick(desk.leaves.length))),
  }),
  'two entries change places and numbers': (desk, pick) => {
    const last = desk.leaves.length - 1;
    const one = pick(last);
    const leaves = [...desk.leaves];
    [leaves[one], leaves[last]] = [leaves[last] as StoredLeaf, leaves[one] as StoredLeaf];
    return { ...desk, leaves: renumbered(leaves) };
  },
  'an older database is put in its place': (desk, pick) => {
    const size = 1 + pick(desk.leaves.length - 1);
    const leaves = desk.leaves.slice(0, size);
    const last = leaves.at(-1) as StoredLeaf;
    const end = desk.acts.findIndex(({ leaf }) => leaf === last.hash) + 1;
    // The items of that moment are left out: that the record is older must show by the head alone.
    return { acts: desk.acts.slice(0, end), leaves, docs: [] };
  },
  'a public text is changed behind the desk': (desk, pick) => ({
    ...desk,
    docs: changed(desk.docs, pick(desk.docs.length), ({ folder, doc }) => ({
      folder,
      doc: { ...doc, title: { zh: '改了' }, name: { zh: '改了' } },
    })),
  }),
  'a public item is removed behind the desk': (desk, pick) => ({
    ...desk,
    docs: without(desk.docs, pick(desk.docs.length)),
  }),
  'an item is published behind the desk': (desk) => ({
    ...desk,
    docs: [...desk.docs, { folder: 'news', doc: { slug: 'new', _status: 'published', title: { zh: '新' } } }],
  }),
};
const KINDS = Object.keys(TAMPERING);

describe('the record', () => {
  it('has nothing wrong with it when nobody tampered with it', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const random = numbers(seed);
      const desk = deskOf(3 + Math.floor(random() * 60), random);
      expect(check(desk, headOf(desk))).toEqual([]);
      const middle = deskOf(3 + Math.floor(random() * 60), random);
      const older = { ...middle, leaves: middle.leaves.slice(0, Math.ceil(middle.leaves.length / 2)) };
      expect(checkHead(middle.leaves.map(hashOfLeaf), headOf(older))).toEqual([]);
    }
  });

  it(`shows each of ${TAMPERINGS} random tamperings, and where`, () => {
    const missed: string[] = [];
    const tried = new Map<string, number>();
    for (let seed = 1; seed <= TAMPERINGS; seed += 1) {
      const random = numbers(seed * 7919);
      const desk = deskOf(12 + Math.floor(random() * 50), random);
      const kind = KINDS[seed % KINDS.length] as string;
      const pick = (most: number) => Math.floor(random() * Math.max(1, most));
      const tampered = (TAMPERING[kind] as Tampering)(desk, pick);
      tried.set(kind, (tried.get(kind) ?? 0) + 1);
      const found = check(tampered, headOf(desk));
      const isNamed = found.every(({ place, reason }) => /记录|\//.test(place) && reason !== '');
      if (found.length === 0 || !isNamed) missed.push(`${seed} ${kind}`);
    }
    expect(missed).toEqual([]);
    expect([...tried.values()].every((times) => times >= 25)).toBe(true);
  });

  it('names the number of a row that was changed, removed or moved', () => {
    const desk = deskOf(40, numbers(5));
    const places = (tampered: Desk) => check(tampered, headOf(desk)).map(({ place }) => place);
    const acts = changed(desk.acts, 6, (act) => ({ ...act, role: 'editor' }));
    expect(places({ ...desk, acts })).toContain('操作记录第 7 条');
    expect(places({ ...desk, acts: without(desk.acts, 6) })).toContain('操作记录第 7 条');
    const leaves = changed(desk.leaves, 2, (leaf) => ({ ...leaf, slug: 'x' }));
    expect(places({ ...desk, leaves })).toContain('公开记录第 3 条');
    const torn = changed(desk.acts, 6, (act) => ({
      ...act,
      role: 'x',
      hash: hashOfAct({ ...act, role: 'x' }),
    }));
    expect(places({ ...desk, acts: torn })).toContain('操作记录第 8 条');
    const older = checkHead(desk.leaves.slice(0, 9).map(hashOfLeaf), headOf(desk));
    expect(older.map(({ reason }) => reason)).toEqual([expect.stringContaining('换成了旧的数据库')]);
  });

  it('against a download: each entry that is another, moved or gone is named', () => {
    const { leaves } = deskOf(60, numbers(11));
    const file = leaves.map((leaf) => `${leafLine(leaf)}\n`).join('');
    const { hashes, problems } = readRecord(file);
    expect(problems).toEqual([]);
    const now = leaves.map(hashOfLeaf);
    expect(differences(hashes, now)).toEqual([]);
    const moved = [...now];
    [moved[1], moved[4]] = [moved[4] as string, moved[1] as string];
    expect(differences(hashes, moved).map(({ reason }) => reason)).toEqual([
      '与下载的文件不同：现在在第 5 条的位置',
      '与下载的文件不同：现在在第 2 条的位置',
    ]);
    expect(differences(hashes, now.slice(0, -1))).toHaveLength(1);
    for (const broken of [
      file.replace('news', 'mews'),
      file.slice(0, -5),
      file.replace('\n', ' \n'),
      `${file}x\n`,
    ])
      expect(readRecord(broken).problems, broken.slice(0, 80)).not.toEqual([]);
  });

  it('knows acts that were swept in time from acts that were cut', () => {
    const { acts } = deskOf(30, numbers(3));
    const cut = acts.slice(10);
    expect(checkActs(cut)).not.toEqual([]);
    const last = acts[9] as StoredAct;
    const sweep: StoredAct = {
      ...(acts.at(-1) as StoredAct),
      ...{ sequence: 31, previous: acts.at(-1)?.hash ?? null, leaf: null },
      ...{ action: 'sweep', document: '10', oldDigest: last.hash },
    };
    expect(checkActs([...cut, { ...sweep, hash: hashOfAct(sweep) }])).toEqual([]);
    const wrong = { ...sweep, oldDigest: digest('another') };
    expect(checkActs([...cut, { ...wrong, hash: hashOfAct(wrong) }])).not.toEqual([]);
  });
});
