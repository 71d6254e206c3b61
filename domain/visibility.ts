import type { CaseKind } from './case-kind';
import { STAGES, type StageId } from './case-stage';
import type { PartyRole, WithholdReason } from './party';

export const VIEWERS = ['public', 'victim', 'traffic-party', 'reporter', 'suspect', 'lawyer'] as const;
export type Viewer = (typeof VIEWERS)[number];

export const VISIBLE_ITEMS = [
  'procedures',
  'unit-contact',
  'statistics',
  'remedies',
  'decisions',
  'receipt',
  'stage-and-date',
  'result',
  'measure-kind',
  'penalty-content',
  'documents',
  'evidence',
  'other-names',
  'investigative-steps',
  'detention-length',
  'detention-place',
  'officer-private-phone',
  'case-list',
] as const;
export type VisibleItem = (typeof VISIBLE_ITEMS)[number];

/**
 * `configured`: no until the bureau's legal unit says yes. `on-paper`: served by the police, never shown here.
 * `through-unit`: asked of the handling unit in person.
 */
export const ACCESSES = ['yes', 'no', 'configured', 'on-paper', 'through-unit'] as const;
export type Access = (typeof ACCESSES)[number];

// Who may see what is one table, in the order of VIEWERS, because it is also published as one.
const rows = {
  procedures: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'unit-contact': ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  statistics: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  remedies: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  // Only through the gate of domain/decision/gate.ts; never a decision under 治安管理处罚法 (art. 136).
  decisions: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  receipt: ['no', 'yes', 'yes', 'yes', 'on-paper', 'through-unit'],
  'stage-and-date': ['no', 'yes', 'yes', 'configured', 'on-paper', 'through-unit'],
  result: ['no', 'yes', 'yes', 'configured', 'on-paper', 'through-unit'],
  'measure-kind': ['no', 'yes', 'no', 'no', 'on-paper', 'through-unit'],
  // 治安管理处罚法 art. 136 seals the record of a penalty; its victim still gets the decision on paper (art. 116).
  'penalty-content': ['no', 'configured', 'no', 'no', 'on-paper', 'through-unit'],
  documents: ['no', 'on-paper', 'on-paper', 'on-paper', 'on-paper', 'through-unit'],
  evidence: ['no', 'no', 'no', 'no', 'no', 'through-unit'],
  'other-names': ['no', 'no', 'no', 'no', 'no', 'no'],
  'investigative-steps': ['no', 'no', 'no', 'no', 'no', 'no'],
  'detention-length': ['no', 'no', 'no', 'no', 'on-paper', 'through-unit'],
  'detention-place': ['no', 'no', 'no', 'no', 'on-paper', 'through-unit'],
  'officer-private-phone': ['no', 'no', 'no', 'no', 'no', 'no'],
  'case-list': ['no', 'no', 'no', 'no', 'no', 'no'],
} as const satisfies Record<VisibleItem, Record<number, Access> & { length: 6 }>;

export const accessOf = (viewer: Viewer, item: VisibleItem): Access =>
  rows[item][VIEWERS.indexOf(viewer)] ?? 'no';

/** What the bureau's legal unit may widen. */
export type LookUpPolicy = { reporterSeesAll: boolean; showPenaltyContent: boolean };

export const SAFE_POLICY: Readonly<LookUpPolicy> = { reporterSeesAll: false, showPenaltyContent: false };

/** True where an item may stand on a lookup's answer under the bureau's settings. */
export const mayShow = (viewer: Viewer, item: VisibleItem, policy: LookUpPolicy): boolean => {
  const access = accessOf(viewer, item);
  if (access !== 'configured') return access === 'yes';
  return item === 'penalty-content' ? policy.showPenaltyContent : policy.reporterSeesAll;
};

const VIEWER_OF_ROLE: Record<PartyRole, Viewer> = {
  party: 'traffic-party',
  reporter: 'reporter',
  accuser: 'victim',
  injured: 'victim',
  victim: 'victim',
  relative: 'victim',
};

/**
 * Outside traffic cases 当事人 may as well be the person accused, so there such a role sees the receipt only,
 * as a reporter does.
 */
export const viewerOfRole = (role: PartyRole, kind: CaseKind = 'traffic'): Viewer =>
  role === 'party' && kind !== 'traffic' ? 'reporter' : VIEWER_OF_ROLE[role];

/** A withheld case must be answered exactly as a number that does not exist. */
export const mayLookUp = ({ withheld }: { withheld: WithholdReason | null }): boolean => withheld === null;

/** Those of a case's stages a viewer may know of, in the order given. */
export const visibleStages = <Reached extends { stage: StageId }>(
  reached: readonly Reached[],
  viewer: Viewer,
  policy: LookUpPolicy,
): Reached[] => {
  if (mayShow(viewer, 'stage-and-date', policy)) return [...reached];
  return mayShow(viewer, 'receipt', policy) ? reached.filter(({ stage }) => STAGES[stage].isReceipt) : [];
};
