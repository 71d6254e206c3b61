import type { DecisionNature, DecisionParty } from '../decision';
import { type DecisionKind, isDecisionKind, KINDS } from './kind';

/** What the bureau's legal unit decides; nothing here can open a sealed kind. */
export type DecisionPolicy = {
  /** Working days after the day it was made within which a decision is to be public. */
  days: Record<DecisionNature, number>;
  /** Years for which it stays public, from the day it was first published. */
  years: Record<DecisionParty, number>;
  /** Uncertain kinds the legal unit has opened. */
  openedKinds: readonly DecisionKind[];
  needBothLanguages: boolean;
};

/**
 * 国办发〔2018〕118号 as provinces carry it out: 7 working days for penalties and licences, 20 otherwise; 5 years, or 2
 * where the party is a natural person. Not read at its source: hence defaults, not law.
 */
export const DEFAULT_POLICY: DecisionPolicy = {
  days: { penalty: 7, licence: 7, other: 20 },
  years: { person: 2, organisation: 5 },
  openedKinds: [],
  needBothLanguages: false,
};

const whole = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : otherwise;

/** Reads the bureau's settings; what is missing or makes no sense is the default, and no list opens a sealed kind. */
export function toDecisionPolicy(settings: Record<string, unknown>): DecisionPolicy {
  const { days, years } = DEFAULT_POLICY;
  const decided = whole(settings.decisionDays, days.penalty);
  const opened = Array.isArray(settings.decisionOpenedKinds) ? settings.decisionOpenedKinds : [];
  return {
    days: { penalty: decided, licence: decided, other: whole(settings.decisionOtherDays, days.other) },
    years: {
      person: whole(settings.decisionPersonYears, years.person),
      organisation: whole(settings.decisionOrganisationYears, years.organisation),
    },
    openedKinds: opened.filter(isDecisionKind).filter((kind) => KINDS[kind].standing === 'uncertain'),
    needBothLanguages: settings.decisionsNeedBothLanguages === true,
  };
}

/** May a decision of this kind have a public page at all? */
export const isOpenKind = (kind: DecisionKind, { openedKinds }: DecisionPolicy): boolean =>
  KINDS[kind].standing === 'open' || (KINDS[kind].standing === 'uncertain' && openedKinds.includes(kind));
