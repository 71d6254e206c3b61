import type { Config } from 'payload';
import { isPostgres } from './database/kind';
import { postgres } from './database/postgres';
import { sqlite } from './database/sqlite';
import { withPrivacyDoor } from './privacy/door';
import { withReviewDoor } from './review/door';
import { withHonestCommit } from './transactions';

type Database = NonNullable<Config['db']>;

/** The database of this installation: PostgreSQL where DATABASE_URL names one, else a SQLite file in DATA_DIR. */
export const database = (): Database => {
  const made = isPostgres() ? postgres() : sqlite();
  const init = made.init as Database['init'];
  return { ...made, init: (args) => withPrivacyDoor(withReviewDoor(withHonestCommit(init(args) as never))) };
};
