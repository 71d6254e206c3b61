import 'server-only';
import config from '@payload-config';
import { getPayload } from 'payload';

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
export type Database = any;

type Ready<Row> = { execute: (values: Record<string, unknown>) => Promise<Row[]> };

/**
 * A statement of our own, with `sql.placeholder` where values go: put into words once for each database, because
 * drizzle takes four times as long for the words as the database for the answer. Resolves to its rows.
 */
export function ownStatement<Row>(
  words: (database: Database) => { prepare: (name?: string) => Ready<Row> },
): (values: Record<string, unknown>) => Promise<Row[]> {
  const made = new WeakMap<object, Ready<Row>>();
  return async (values) => {
    const { db }: { db: Database } = await getPayload({ config });
    let ready = made.get(db.drizzle);
    if (!ready) {
      // Without a name PostgreSQL keeps nothing of it, so that a pool of connections may stand between.
      ready = words(db).prepare();
      made.set(db.drizzle, ready);
    }
    return ready.execute(values);
  };
}
