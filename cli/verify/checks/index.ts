import type { Check } from '../check';
import { attachments } from './attachments';
import { cases } from './cases';
import { digests } from './digests';
import { documents } from './documents';
import { integrity } from './integrity';
import { leftovers } from './leftovers';
import { pictures } from './pictures';
import { record } from './record';
import { sameSecrets } from './same-secrets';
import { secrets } from './secrets';
import { settings } from './settings';
import { upgrades } from './upgrades';

/** In the order in which they are run and told. */
export const CHECKS: readonly Check[] = [
  digests,
  integrity,
  settings,
  upgrades,
  pictures,
  attachments,
  cases,
  secrets,
  sameSecrets,
  documents,
  record,
  leftovers,
];
