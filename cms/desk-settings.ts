import { logLevel } from '../domain/log-level';
import { type Env, yesOrNo } from '../domain/setting.mjs';
import { isPostgres } from './database/kind';
import { poolSize } from './database/pool-size';

/** Throws where a setting the desk will read is none of its words: told at the start, nothing has been made yet. */
export function checkDeskSettings(env: Env): void {
  for (const name of ['SAMPLE_CONTENT', 'OFFICE_TLS', 'NEW_SECRETS']) yesOrNo(env, name, false);
  logLevel(env);
  if (isPostgres()) poolSize(env);
}
