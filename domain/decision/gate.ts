import type { IsoDate } from '../clock/iso-date';
import type { Basis } from '../procedure/law';
import type { DecisionPolicy } from './policy';
import type { DecisionRecord } from './record';
import { RULES } from './rules';
import type { StepTaken } from './step';
import { type GateRule, VERDICTS, type VerdictId, type VerdictState } from './verdicts';

/** What the gate looks at besides the decision itself. `publishedOn` null: never public so far. */
export type GateContext = {
  policy: DecisionPolicy;
  steps: readonly StepTaken[];
  digest: string;
  /** What the privacy scan found in the words that would be public, as it may be shown to an editor. */
  findings: { hard: string[]; soft: string[] };
  publishedOn: IsoDate | null;
  today: IsoDate;
};

/** One answer of the gate. `detail` adds a date or the places in question. */
export type GateReason = {
  rule: GateRule;
  id: VerdictId;
  state: VerdictState;
  text: string;
  detail: string | null;
  basis: Basis | null;
};

export type Judgement = VerdictId | { id: VerdictId; detail: string };

const reasonOf = (judgement: Judgement): GateReason => {
  const { id, detail } = typeof judgement === 'string' ? { id: judgement, detail: null } : judgement;
  return { ...VERDICTS[id], id, detail };
};

/** A withdrawal must not wait for what is missing in a text that nobody sees any longer. */
const OF_A_WITHDRAWAL: readonly GateRule[] = ['anonymous', 'event', 'retention'];

/**
 * Everything that speaks for and against a decision being public, in the order of GATE_RULES. Pure: the same decision
 * in the same circumstances always gets the same answer.
 */
export const judge = (decision: DecisionRecord, context: GateContext): GateReason[] =>
  RULES.filter(({ rule }) => !decision.withdrawal || OF_A_WITHDRAWAL.includes(rule)).map(({ ask }) =>
    reasonOf(ask(decision, context)),
  );

/** What still keeps a decision from being public; empty when it may be. */
export const obstacles = (reasons: readonly GateReason[]): GateReason[] =>
  reasons.filter(({ state }) => state === 'blocked' || state === 'needs');
