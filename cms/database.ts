import { isPostgres } from './database/kind';
import { postgres } from './database/postgres';
import { sqlite } from './database/sqlite';
import { withPrivacyDoor } from './privacy/door';

/** The database of this installation: PostgreSQL where DATABASE_URL names one, else a SQLite file in DATA_DIR. */
export const database = () => {
  const made = isPostgres() ? postgres() : sqlite();
  const init = made.init as (args: never) => never;
  return { ...made, init: (args: never) => withPrivacyDoor(init(args)) };
};
