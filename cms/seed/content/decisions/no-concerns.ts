import type { SeedDecision } from '../types';

/** Checked, and none of them found. */
export const NO_CONCERNS: SeedDecision['concerns'] = {
  minor: 'no',
  secret: 'no',
  privacy: 'no',
  tradeSecret: 'no',
};
