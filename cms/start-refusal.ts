import { inTime } from '../domain/in-time';
import { SettingError } from '../domain/setting.mjs';
import { type Standing, standingDatabase } from './database/standing';
import { refuseSecrets } from './refuse-secrets';

/** Milliseconds. A door that is started while its database is away shows what is wrong, and works when it is back. */
const PATIENCE = 5_000;

const standing = (): Promise<Standing | null> =>
  inTime(standingDatabase(), PATIENCE, 'The database does not answer.').catch(() => null);

/**
 * Rejects where the keys of this process are not those of its database: a door that is started without `prepare` would
 * make one that is lost anew, and tell parties who have the right code that there is nothing. Only `prepare` takes new
 * ones. Rejects with a SettingError.
 */
export async function refuseOtherSecrets(): Promise<void> {
  const database = await standing();
  try {
    if (database) refuseSecrets(database, { mayAccept: false });
  } catch (error) {
    throw new SettingError((error as Error).message);
  }
}
