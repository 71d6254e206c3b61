import type { Payload, PayloadRequest } from 'payload';
import { sessionOf } from '../looks/held';
import { askWithin } from '../record/statement';
import { ROLE_NAMES, type Role } from '../roles';

/** How long somebody counts as there after the last sign of life; their form gives one every fifteen seconds. */
const THERE_MS = 45_000;

/** Somebody with the same form open. `since`: ISO 8601. */
export type Present = { role: string; name: string; since: string };
type User = { id: number | string; name?: string; role?: Role };

const ask = (payload: Pick<Payload, 'db'>) => askWithin(payload.db as never);

/** Counts whoever asks as there, in one statement each, so that no form waits for another's. */
export async function bePresent(req: PayloadRequest, item: string, now = Date.now()): Promise<void> {
  const user = req.user as unknown as User;
  const said = [now, item, sessionOf(req)];
  const run = ask(req.payload);
  const known = await run(
    'UPDATE desk_presences SET seen_at = ? WHERE item = ? AND session = ? RETURNING id',
    said,
  );
  if (known.length > 0) return;
  await run(
    'INSERT INTO desk_presences (seen_at, item, session, role, name, since) VALUES (?, ?, ?, ?, ?, ?)',
    [...said, user.role ?? '', user.name ?? '', new Date(now).toISOString()],
  );
}

export async function leave(req: PayloadRequest, item: string): Promise<void> {
  await ask(req.payload)('DELETE FROM desk_presences WHERE item = ? AND session = ?', [item, sessionOf(req)]);
}

/** Everybody else who has the item open now, the first to come first. */
export async function othersAt(req: PayloadRequest, item: string, now = Date.now()): Promise<Present[]> {
  const rows = await ask(req.payload)(
    'SELECT role, name, since FROM desk_presences WHERE item = ? AND session <> ? AND seen_at > ? ORDER BY since',
    [item, sessionOf(req), now - THERE_MS],
  );
  return rows.map(({ role, name, since }) => ({
    role: ROLE_NAMES[role as Role] ?? '',
    name: String(name),
    since: String(since),
  }));
}

/** Removes those who went without a word. */
export async function sweepPresences(payload: Payload, now = Date.now()): Promise<void> {
  await ask(payload)('DELETE FROM desk_presences WHERE seen_at < ?', [now - THERE_MS]);
}
