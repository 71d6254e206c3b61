import type { Payload } from 'payload';
import { isExpired } from '../../domain/decision/deadline';
import { toDecisionPolicy } from '../../domain/decision/policy';
import { digestOfText, isWithdrawn, type StoredDoc } from '../../domain/record/content';
import { DEFAULT_MONTHS, keptSince } from '../../domain/record/retention';
import { bureauDay, today } from '../today';
import { append, holdRecord } from './append';
import { ACTS_TABLE, actOfRow, LAST_LEAF_OF, leafOfRow } from './columns';
import type { Open } from './door';
import { actorOf } from './entry';
import { type Ask, askWithin } from './statement';
import { digestOf, stateOf } from './states';
import { within } from './within';

type Asked = { req?: object };

/**
 * Removes the oldest acts whose time is over and enters how far: the number and hash of the last one removed, by which
 * the verifier knows a record that was swept from one that was cut. Returns how many went.
 */
export function sweepActs(payload: Payload, now = new Date()): Promise<number> {
  const open = payload.db as unknown as Open;
  return within(open, {} as Asked, async ({ req = {} }) => {
    const ask = askWithin(open, req);
    const settings = (await open.findGlobal({ slug: 'settings', req })) as { recordMonths?: number };
    const since = keptSince(now, Number(settings.recordMonths ?? DEFAULT_MONTHS));
    await holdRecord(ask);
    const [kept] = await ask(`SELECT min(sequence) AS first FROM ${ACTS_TABLE} WHERE at >= ?`, [since]);
    const [row] = kept?.first
      ? await ask(`SELECT * FROM ${ACTS_TABLE} WHERE sequence < ? ORDER BY sequence DESC LIMIT 1`, [
          Number(kept.first),
        ])
      : [];
    if (!row) return 0;
    const last = actOfRow(row);
    const [count] = await ask(`SELECT count(*) AS acts FROM ${ACTS_TABLE} WHERE sequence <= ?`, [
      last.sequence,
    ]);
    await append(ask, {
      act: {
        ...actorOf(null),
        action: 'sweep',
        collection: 'record-acts',
        document: String(last.sequence),
        slug: null,
        fromState: null,
        toState: null,
        oldDigest: last.hash,
        newDigest: null,
      },
      leaf: null,
    });
    await ask(`DELETE FROM ${ACTS_TABLE} WHERE sequence <= ?`, [last.sequence]);
    return Number(count?.acts);
  });
}

type Reading = { policy: ReturnType<typeof toDecisionPolicy>; day: string };

async function enterExpiry(ask: Ask, doc: StoredDoc, { policy, day }: Reading): Promise<void> {
  const slug = String(doc.slug);
  const [row] = await ask(LAST_LEAF_OF, ['decisions', slug]);
  const last = row ? leafOfRow(row) : null;
  if (!last || isWithdrawn(doc) || !doc.publishedAt) return;
  const party = doc.partyType === 'organisation' ? 'organisation' : 'person';
  const isOver = isExpired(party, bureauDay(String(doc.publishedAt)), policy, day);
  if (isOver === (last.event === 'expired')) return;
  const state = stateOf('decisions', doc);
  const digest = digestOf('decisions', doc);
  const act = { ...actorOf(null), action: isOver ? 'expire' : 'restore', collection: 'decisions' } as const;
  await append(ask, {
    act: {
      ...act,
      document: String(doc.id),
      slug,
      fromState: isOver ? state : 'expired',
      toState: isOver ? 'expired' : state,
      oldDigest: digest,
      newDigest: digest,
    },
    leaf: {
      folder: 'decisions',
      slug,
      event: isOver ? 'expired' : 'restored',
      digest: digestOfText('decisions', doc, isOver),
    },
  });
}

/** Enters the decisions whose time on the site has ended since the last sweep; nobody saves anything on that day. */
export function enterExpired(payload: Payload, day = today()): Promise<void> {
  const open = payload.db as unknown as Open;
  return within(open, {} as Asked, async ({ req = {} }) => {
    const ask = askWithin(open, req);
    await holdRecord(ask);
    const policy = toDecisionPolicy((await open.findGlobal({ slug: 'settings', req })) as never);
    const where = { _status: { equals: 'published' } };
    const asked = { collection: 'decisions', where, req, limit: 0, pagination: false, sort: 'id' };
    const { docs } = (await open.find(asked)) as { docs: StoredDoc[] };
    for (const doc of docs) await enterExpiry(ask, doc, { policy, day });
  });
}
