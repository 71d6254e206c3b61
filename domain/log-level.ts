import { type Env, oneOf } from './setting.mjs';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What the desk complains of: LOG_LEVEL, one of pino's levels. Throws a SettingError at any other word. */
export const logLevel = (env: Env) => oneOf(env, 'LOG_LEVEL', LEVELS, 'error');
