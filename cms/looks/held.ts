import type { FieldAccess, PayloadRequest, Where } from 'payload';
import { sessionDigest } from '../query-code';

type Looker = { id: number | string; _sid?: string } | null;
type Row = { number: string; heldUntil: string; reason: string };
/** What is asked of the database is asked once a request. */
type Context = { heldLooks?: Promise<Row[]> };

/** Names a session, unreadably: whoever reads the record of looks cannot take a session over. */
export const sessionOf = (req: PayloadRequest): string => {
  const user = req.user as Looker;
  return sessionDigest(user?._sid ?? `account ${user?.id ?? ''}`);
};

async function find(req: PayloadRequest): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row & { id: number }>({
    collection: 'case-looks',
    where: {
      and: [
        { session: { equals: sessionOf(req) } },
        { heldUntil: { greater_than: new Date().toISOString() } },
      ],
    },
    limit: 0,
    pagination: false,
    sort: '-heldUntil',
    req: { transactionID: req.transactionID } as PayloadRequest,
  });
  return docs;
}

/** The looks that hold in this session now. */
export function heldLooks(req: PayloadRequest): Promise<Row[]> {
  const context = req.context as Context;
  context.heldLooks ??= find(req);
  return context.heldLooks;
}

/** What was known is no longer all: a look has been written. */
export const forgetHeld = (req: PayloadRequest): void => {
  delete (req.context as Context).heldLooks;
};

export const holds = async (req: PayloadRequest, number: unknown): Promise<boolean> =>
  typeof number === 'string' && (await heldLooks(req)).some((look) => look.number === number);

/** The files that are open in this session, as a constraint. */
export const heldOnly = async (req: PayloadRequest): Promise<Where> => ({
  number: { in: (await heldLooks(req)).map(({ number }) => number) },
});

/**
 * A field of a case file: for staff only while they hold a look at it. Without a document Payload asks for the form of
 * a new case, or whether a query may name the field; of the second cms/looks/query-guard.ts takes care. Whoever is not
 * signed in was let in by the look-up itself (access of the collection).
 */
export const readWhileHeld: FieldAccess = ({ req, id, doc, data }) => {
  if (!req.user) return true;
  if ((id ?? doc?.id ?? data?.id) === undefined) return true;
  return holds(req, doc?.number ?? data?.number);
};
