import { BLIND_SPOTS, VERDICTS } from './case-history';
import { CASE_KINDS } from './case-kind';
import { CASE_RESULTS } from './case-result';
import { AUDIENCES, HAND_OVERS, STAGE_IDS } from './case-stage';
import { PERIOD_UNITS } from './clock/due-date';
import { TERM_IDS } from './legal-term';
import { PARTY_LANGUAGES, PARTY_ROLES, WITHHOLD_REASONS } from './party';
import { LAWS } from './procedure/law';
import { EXTENSION_RULES, LIMITS, SUSPENSIONS } from './procedure/limit';
import { ACTORS, STEP_IDS, STEP_LIMITS } from './procedure/step';
import { REMEDIES, REMEDY_IDS, REMEDY_STARTS } from './remedy';
import { COMPLAINTS } from './supervision';
import { ACCESSES, VIEWERS, VISIBLE_ITEMS } from './visibility';

const each = (place: string, ids: readonly string[], leaves: readonly string[]): string[] =>
  ids.flatMap((id) => leaves.map((leaf) => [place, id, leaf].filter(Boolean).join('.')));

/** Clock standings a page says; `past-first-limit` is a case's own (case-clock.ts). */
export const CLOCK_WORDS = [
  'running',
  'due-today',
  'overdue',
  'past-first-limit',
  'no-limit',
  'unknown',
] as const;

const LIMIT_ROWS = [...new Set([...LIMITS, ...STEP_LIMITS].map(({ id }) => id))];
const LIMITED = REMEDIES.filter(({ limit }) => limit !== null).map(({ id }) => id);

/**
 * Every message path the law of a case needs, for the parity test of messages/*.json. A row added to a table
 * adds its paths here, so forgotten words fail the test.
 */
export const CASE_WORD_KEYS: readonly string[] = [
  ...each('CaseKinds', CASE_KINDS, ['']),
  ...each('Stages', STAGE_IDS, ['term', 'label', 'meaning', 'next', 'normal', 'basis']),
  ...each('Results', [...CASE_RESULTS, 'on-paper'], ['']),
  ...each('Limits.rows', LIMIT_ROWS, ['title', 'sentence']),
  ...each('Limits.units', PERIOD_UNITS, ['']),
  ...each('Limits.extensions', EXTENSION_RULES, ['']),
  ...each('Limits.suspensions', SUSPENSIONS, ['']),
  ...each('Laws', LAWS, ['']),
  ...each('Remedies', REMEDY_IDS, ['name', 'how']),
  ...each('Remedies', [...new Set(LIMITED)], ['limit']),
  ...each('Remedies.starts', REMEDY_STARTS, ['']),
  ...each('HandOvers', HAND_OVERS, ['title', 'text', 'follow', 'telephone']),
  ...each('Parties.roles', PARTY_ROLES, ['']),
  ...each('Parties.languages', PARTY_LANGUAGES, ['']),
  ...each('Parties.withheld', WITHHOLD_REASONS, ['']),
  ...each('Visibility.viewers', VIEWERS, ['name', 'text']),
  ...each('Visibility.items', VISIBLE_ITEMS, ['']),
  ...each('Visibility.accesses', ACCESSES, ['name', 'text']),
  ...each('Clock', CLOCK_WORDS, ['']),
  ...each('History', VERDICTS, ['']),
  ...each('History.reasons', BLIND_SPOTS, ['']),
  ...each('Supervision.complaints', COMPLAINTS, ['']),
  ...each('Audiences', AUDIENCES, ['']),
  ...each('Limits.by', ACTORS, ['']),
  ...each('Procedures.kinds', CASE_KINDS, ['name', 'about']),
  ...each('Procedures.steps', STEP_IDS, ['term', 'meaning']),
  ...each('Terms.list', TERM_IDS, ['term', 'text']),
];
