import type { StoredAct } from '../../domain/record/act';
import type { StoredLeaf } from '../../domain/record/next';
import { article as articleOf, type Desk, openDesk } from '../review/desk.fixture';
import { ALL_ACTS, ALL_LEAVES, actOfRow, leafOfRow } from './columns';
import type { Open } from './door';
import { askWithin } from './statement';

/** The whole desk on a database of its own: what is entered here is entered the way Payload itself writes. */
export let office: Desk;
export let desk: Desk['payload'];
export let open: Open;
type Person = Awaited<ReturnType<Desk['person']>>;
export const accounts = {} as Record<'editor' | 'reviewer' | 'approver' | 'administrator', Person>;

let count = 0;
export const article = (more: object = {}) => articleOf(`record-${++count}`, more);
export const lastSlug = () => `record-${count}`;
export const as = (role: keyof typeof accounts) =>
  ({ user: accounts[role] as never, overrideAccess: false, depth: 0 }) as const;
export const inArticles = { collection: 'articles', locale: 'zh' } as const;
export const asSeed = { context: { seeding: true } } as const;

/** A draft goes through its three reviews and is published. */
export const publish = async (id: number): Promise<void> => {
  await office.take(accounts.editor, 'articles', id, 'first');
  await office.take(accounts.reviewer, 'articles', id, 'second');
  await office.take(accounts.approver, 'articles', id, 'third');
  await office.take(accounts.approver, 'articles', id, 'published');
};
/** Keeps a further draft, as the form and the interface ask for it. */
export const drafted = async (id: number, data: object, locale: 'zh' | 'mn' = 'zh'): Promise<void> => {
  const req = { query: { draft: 'true' } };
  await desk.update({ ...inArticles, ...as('editor'), locale, id, data, draft: true, req });
};
export const draft = async (): Promise<number> =>
  (await desk.create({ ...inArticles, ...as('editor'), data: article() as never, draft: true })).id;

/** A record that takes no more acts, in the words of each database. */
export const FULL = {
  sqlite: {
    begin: ["CREATE TRIGGER test_full BEFORE INSERT ON record_acts BEGIN SELECT RAISE(ABORT, 'full'); END"],
    end: 'DROP TRIGGER test_full',
  },
  postgres: {
    begin: [
      "CREATE FUNCTION test_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$",
      'CREATE TRIGGER test_full BEFORE INSERT ON record_acts FOR EACH ROW EXECUTE FUNCTION test_full()',
    ],
    end: 'DROP FUNCTION test_full() CASCADE',
  },
};
/** A way round the last row that only SQLite has words for. */
export const REPLACING =
  "INSERT OR REPLACE INTO record_acts (id, sequence, at, role, action, collection, document, hash) SELECT 1, max(sequence) + 1, 'now', 'x', 'x', 'x', 'x', 'x' FROM record_acts";

export const ask = (words: string, values: unknown[] = []) => askWithin(open)(words, values);
export const acts = async (): Promise<StoredAct[]> => (await ask(ALL_ACTS)).map(actOfRow);
export const leaves = async (): Promise<StoredLeaf[]> => (await ask(ALL_LEAVES)).map(leafOfRow);
/** What was entered while something was done. */
export async function entered(work: () => Promise<unknown>) {
  const [a, l] = [(await acts()).length, (await leaves()).length];
  const error = await work().then(
    () => null,
    (thrown: Error) => thrown,
  );
  // Steps of a review have acts too.
  const ofReviews = ({ collection }: StoredAct) => collection === 'review-steps';
  return {
    acts: (await acts()).slice(a).filter((act) => !ofReviews(act)),
    leaves: (await leaves()).slice(l),
    error,
  };
}

/** Opens it with a person in each role that reviews, and an administrator. */
export async function openRecord(): Promise<void> {
  office = await openDesk('record-door');
  desk = office.payload;
  open = desk.db as unknown as Open;
  for (const role of ['editor', 'reviewer', 'approver', 'administrator'] as const)
    accounts[role] = await office.person(role);
}
