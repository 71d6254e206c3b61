import { type Env, wholeNumber } from '../../domain/setting.mjs';

/**
 * Connections of one process to PostgreSQL. With fewer than three, a write that holds one while it asks by another waits
 * for itself; a server takes a hundred as it comes.
 */
export const poolSize = (env: Env): number =>
  wholeNumber(env, 'DATABASE_POOL', { unset: 10, least: 3, most: 200 });
