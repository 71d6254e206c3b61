export { SEED_ARTICLES } from './articles';
export { SEED_DECISIONS } from './decisions';
export { SEED_DISCLOSURES } from './disclosures';
export { FORMER_NAMES, REFORM_FIGURES, REFORM_INTRODUCTION, REFORM_MEANINGS, REFORM_STEPS } from './reform';
export { SEED_SETTINGS } from './settings';
export type * from './types';
export { SEED_UNITS } from './units';
