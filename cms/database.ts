import type { Config } from 'payload';
import { isPostgres } from './database/kind';
import { postgres } from './database/postgres';
import { sqlite } from './database/sqlite';
import { withPrivacyDoor } from './privacy/door';
import { withRecordDoor } from './record/door';
import { withReviewDoor } from './review/door';
import { withEnds } from './transaction-end';
import { withHonestCommit } from './transactions';

type Database = NonNullable<Config['db']>;

/** The database of this installation: PostgreSQL where DATABASE_URL names one, else a SQLite file in DATA_DIR. */
export const database = (): Database => {
  const made = isPostgres() ? postgres() : sqlite();
  const init = made.init as Database['init'];
  // From the outside in: what is written is entered in the record, read for private content, and held to its reviews.
  const doors = (adapter: never) =>
    withRecordDoor(withPrivacyDoor(withReviewDoor(withEnds(withHonestCommit(adapter)))));
  return { ...made, init: (args) => doors(init(args) as never) };
};
