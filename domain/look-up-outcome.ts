import type { CaseAnswer } from './case-file';
import type { LooksShown } from './case-look';
import type { LookUpRequest } from './look-up';
import type { Supervisor } from './supervision';
import type { Unit } from './unit';

/** What a look-up comes to. */
export type LookUpOutcome =
  | { type: 'answer'; answer: CaseAnswer; looks: LooksShown; unit: Unit | null; isSample: boolean }
  | { type: 'malformed'; request: LookUpRequest }
  /** One answer for a wrong number, a wrong code, a withheld case and a kind that is never shown. */
  | { type: 'no-answer' }
  /** `isHeard`: a right code would have been answered all the same. */
  | { type: 'wait'; minutes: number; isHeard: boolean }
  /** The database cannot be asked or written to now. Never taken for "no such case". */
  | { type: 'unavailable' };

/** With whom a reader can go on, as the desk has set it. */
export type LookUpContacts = { telephone: string; supervisors: Supervisor[]; isSample: boolean };

export type LookUpFound = { outcome: LookUpOutcome; contacts: LookUpContacts };
