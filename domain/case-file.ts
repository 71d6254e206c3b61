import { type CaseClock, clockOf, type Notice, noticeOf, type Reached } from './case-clock';
import { historyOf, type Kept } from './case-history';
import type { CaseKind } from './case-kind';
import { type HandOver, STAGES, type StageId, stageRank } from './case-stage';
import { daysBetween, type IsoDate } from './clock/iso-date';
import type { PartyLanguage, PartyRole } from './party';
import type { RemedyId } from './remedy';
import { type ShownRemedy, shownRemedies } from './shown-remedy';
import { type ShownResult, shownResult } from './shown-result';
import { LATE_REMEDIES } from './supervision';
import { type LookUpPolicy, mayShow, type Viewer, viewerOfRole, visibleStages } from './visibility';

export { isCaseNumber, normaliseCaseNumber } from './case-number';

export type HandlingUnit = { name: string; telephone: string; address: string | null };

/** All that is held about a case. `stages` in any order; `result` as the extract writes it. */
export type CaseFile = {
  number: string;
  kind: CaseKind;
  unit: HandlingUnit;
  role: PartyRole;
  language: PartyLanguage;
  stages: readonly Reached[];
};

export type ShownStage = { stage: StageId; date: IsoDate; result: ShownResult | null };

export type Lateness = { when: 'now' | 'earlier'; remedies: RemedyId[] };

/** Everything the page may show. `scope` 'receipt': the viewer is told of acceptance and transfer only. */
export type CaseAnswer = {
  number: string;
  kind: CaseKind;
  unit: HandlingUnit;
  role: PartyRole;
  viewer: Viewer;
  scope: 'full' | 'receipt';
  /** Null when no stage may be shown. */
  current: ShownStage | null;
  /** Oldest first. */
  stages: ShownStage[];
  nextStages: readonly StageId[];
  clock: CaseClock | null;
  notice: Notice | null;
  /** Whether the limits of what is already done were kept; empty for a receipt. */
  history: Kept[];
  /** Present where a limit has passed, now or at an earlier stage: what helps then, out of `remedies`. */
  lateness: Lateness | null;
  /** Since the current stage; null for a receipt, where silence says nothing about the case. */
  unchangedDays: number | null;
  handOver: HandOver | null;
  remedies: ShownRemedy[];
  /** The police part is over. It never means solved, and never that anybody is guilty. */
  hasEnded: boolean;
};

/** By date; of one day, in the order of a case's life: the extract's rows come in no order. */
const inOrder = (stages: readonly Reached[]): Reached[] =>
  [...stages].sort((a, b) =>
    a.date === b.date ? stageRank(a.stage) - stageRank(b.stage) : a.date < b.date ? -1 : 1,
  );

const latenessOf = (
  kind: CaseKind,
  clock: CaseClock | null,
  history: readonly Kept[],
  remedies: readonly ShownRemedy[],
): Lateness | null => {
  const isOverdue = clock?.standing === 'overdue';
  if (!isOverdue && history.every(({ verdict }) => verdict !== 'late')) return null;
  const offered = LATE_REMEDIES[kind].filter((id) => remedies.some((remedy) => remedy.id === id));
  return { when: isOverdue ? 'now' : 'earlier', remedies: offered };
};

/**
 * The one place that decides what a person who looked a case up is told. Pure; `today` in the bureau's zone.
 * Whether the case may be looked up at all is asked before (`mayLookUp`).
 */
export const disclose = (caseFile: CaseFile, policy: LookUpPolicy, today: IsoDate): CaseAnswer => {
  const { number, kind, unit, role } = caseFile;
  const viewer = viewerOfRole(role, kind);
  const isFull = mayShow(viewer, 'stage-and-date', policy);
  const reached = visibleStages(inOrder(caseFile.stages), viewer, policy);
  const stages = reached.map(({ stage, date, result }) => ({
    stage,
    date,
    result: shownResult(stage, result, viewer, policy),
  }));
  const last = reached.at(-1);
  const stage = last === undefined ? null : STAGES[last.stage];
  const hasEnded = stage?.endsPolicePart ?? false;
  const clock = isFull && last !== undefined ? clockOf(last, reached, today) : null;
  const history = isFull ? historyOf(reached) : [];
  const remedies = shownRemedies(reached, viewer, unit.telephone, today);
  return {
    number,
    kind,
    unit: { name: unit.name, telephone: unit.telephone, address: unit.address },
    role,
    viewer,
    scope: isFull ? 'full' : 'receipt',
    current: stages.at(-1) ?? null,
    stages,
    nextStages: isFull && stage !== null && !hasEnded ? stage.next : [],
    clock,
    notice: isFull && last !== undefined ? noticeOf(last, reached) : null,
    history,
    lateness: latenessOf(kind, clock, history, remedies),
    unchangedDays: isFull && last !== undefined ? Math.max(0, daysBetween(last.date, today)) : null,
    handOver: stage?.handOver ?? null,
    remedies,
    hasEnded,
  };
};
