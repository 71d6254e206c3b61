/**
 * The environment of every program of the built site. The condition leads lexical's packages straight to their
 * production files: their Node entry chooses by top-level await, and Node 20 often never finishes importing the
 * editor that way (2 of 15 imports came through without it, 15 of 15 with it; payload#16381 has the symptom).
 *
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export const productionEnv = (more = {}) => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--conditions=production'].filter(Boolean).join(' '),
  ...more,
});
