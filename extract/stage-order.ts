import { STAGES, type StageId, stageRank } from '@/domain/case-stage';

/** Every stage that can follow, at once or later, by the allowed next stages. */
function followersOf(stage: StageId): Set<StageId> {
  const found = new Set<StageId>();
  const open: StageId[] = [stage];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const next of STAGES[at].next) {
      if (!found.has(next)) open.push(next);
      found.add(next);
    }
  }
  return found;
}

const followers = new Map<StageId, Set<StageId>>();

function canFollow(earlier: StageId, later: StageId): boolean {
  const known = followers.get(earlier) ?? followersOf(earlier);
  followers.set(earlier, known);
  return known.has(later);
}

/**
 * True when a case can go from the first stage to the second and never back. Stages between which a case may
 * go to and fro (事故认定 and 复核; 立案 and 撤销案件) have no such order.
 */
export const mustPrecede = (first: StageId, second: StageId): boolean =>
  first !== second && canFollow(first, second) && !canFollow(second, first);

/** Dates first, then the order of a case's life: offices write several stages of one day in any order. */
export const byDateThenStage = (
  a: { date: string; stage: StageId },
  b: { date: string; stage: StageId },
): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : stageRank(a.stage) - stageRank(b.stage));
