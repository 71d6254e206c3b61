import { and, count, eq, gte, like } from '@payloadcms/db-sqlite/drizzle';
import type { PayloadRequest } from 'payload';
import { WINDOW_MS } from './attempt-window';
import { clientDigest } from './query-code';

/** Wrong passwords from one place for one account within a quarter of an hour. */
export const SIGN_INS_ALLOWED = 10;

/** An account, and a place from which somebody tries it. Neither can be read from what is stored. */
export type SignIn = { email: string; client: string };

const accountKey = (email: string): string =>
  `sign-in ${clientDigest(`account ${email.trim().toLowerCase()}`)}`;
const keyOf = ({ email, client }: SignIn): string => `${accountKey(email)} ${clientDigest(client)}`;

type Reach = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** The table of tries, in the transaction of a request where it has one: SQLite would wait for it for ever. */
async function tableOf({ payload, transactionID }: Reach) {
  // biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
  const { drizzle, tables, sessions } = payload.db as any;
  const id = await transactionID;
  return { drizzle: (id !== undefined && sessions?.[id]?.db) || drizzle, tries: tables.look_up_attempts };
}

/**
 * Counts a try before the password is looked at, and then how many there are: of tries made side by side, in however
 * many processes, no more are let through than one after another. False: too many from this place for this account.
 * Whoever tries from elsewhere is not kept waiting by it: nobody can lock another person out from their own desk.
 */
export async function beginSignIn(req: Reach, signIn: SignIn, now = Date.now()): Promise<boolean> {
  const { drizzle, tries } = await tableOf(req);
  const key = keyOf(signIn);
  const [{ id: own }] = await drizzle
    .insert(tries)
    .values({ client: key, at: now })
    .returning({ id: tries.id });
  const [{ made }] = await drizzle
    .select({ made: count() })
    .from(tries)
    .where(and(eq(tries.client, key), gte(tries.at, now - WINDOW_MS)));
  if (Number(made) <= SIGN_INS_ALLOWED) return true;
  // A try that is refused counts no longer: who goes on trying does not keep the colleague beside them waiting.
  await drizzle.delete(tries).where(eq(tries.id, own));
  return false;
}

/** The password was right: what was tried before from this place counts no longer. */
export async function endSignIn(req: Reach, signIn: SignIn): Promise<void> {
  const { drizzle, tries } = await tableOf(req);
  await drizzle.delete(tries).where(eq(tries.client, keyOf(signIn)));
}

/** Lets an account be tried from everywhere again. */
export async function unlockSignIn(req: Reach, email: string): Promise<void> {
  const { drizzle, tries } = await tableOf(req);
  await drizzle.delete(tries).where(like(tries.client, `${accountKey(email)} %`));
}
