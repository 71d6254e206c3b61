import { STAGES } from '@/domain/case-stage';
import type { Column } from './column';
import type { ExtractedStage } from './extracted-case';
import { RowFault } from './row-fault';
import { byDateThenStage, mustPrecede } from './stage-order';
import type { CaseFacts } from './stage-row';

/** A believed row within its case. `facts` is one shared object for equal facts; identical rows are counted. */
export type CaseRow = ExtractedStage & { line: number; copies: number; facts: CaseFacts };

export type RefusedCaseRow = { row: CaseRow; fault: RowFault };
export type SettledCase = { facts: CaseFacts | null; stages: ExtractedStage[]; refused: RefusedCaseRow[] };

const FACT_COLUMNS: Record<keyof CaseFacts, Column> = {
  unitName: 'unit',
  unitTelephone: 'telephone',
  role: 'role',
  language: 'language',
};

/** The first fact on which not all agree; the order of rows does not matter. */
const differingColumn = (all: readonly CaseFacts[]): Column | null => {
  const isDivided = (fact: keyof CaseFacts) => new Set(all.map((facts) => facts[fact])).size > 1;
  const fact = (Object.keys(FACT_COLUMNS) as (keyof CaseFacts)[]).find(isDivided);
  return fact ? FACT_COLUMNS[fact] : null;
};

const isSameStep = (a: CaseRow, b: CaseRow) => a.stage === b.stage && a.date === b.date;

/** What is wrong with a row in the light of the rows before it (by date) that were accepted. */
function faultAmong(row: CaseRow, accepted: readonly CaseRow[]): RowFault | null {
  const term = STAGES[row.stage].term;
  if (accepted.some((other) => other.stage === row.stage && other.date !== row.date))
    return new RowFault('stage-twice', 'date', term);
  const later = accepted.find((other) => other.date < row.date && mustPrecede(row.stage, other.stage));
  return later ? new RowFault('stage-order', 'date', STAGES[later.stage].term) : null;
}

/**
 * Decides among the rows of one case by what they say, never by where they stand: the earliest row speaks for
 * the case and each row must agree with those dated before it. Where two rows of one day contradict each other
 * there is nothing to choose by, and both are refused.
 */
export function settleCase(rows: readonly CaseRow[]): SettledCase {
  const sorted = [...rows].sort((a, b) => byDateThenStage(a, b) || a.line - b.line);
  const [first] = sorted;
  if (!first) return { facts: null, stages: [], refused: [] };
  const { facts } = first;
  const divided = differingColumn(sorted.filter((row) => isSameStep(row, first)).map((row) => row.facts));
  if (divided) {
    const fault = new RowFault('facts-conflict', divided);
    return { facts: null, stages: [], refused: sorted.map((row) => ({ row, fault })) };
  }
  const refused: RefusedCaseRow[] = [];
  const agreeing = sorted.filter((row) => {
    const column = differingColumn([facts, row.facts]);
    if (column) refused.push({ row, fault: new RowFault('facts-conflict', column) });
    return !column;
  });
  const accepted: CaseRow[] = [];
  for (const row of agreeing) {
    const results = new Set(agreeing.filter((other) => isSameStep(other, row)).map((r) => r.result));
    results.delete(null);
    const fault = results.size > 1 ? new RowFault('result-conflict', 'result') : faultAmong(row, accepted);
    if (fault) refused.push({ row, fault });
    else accepted.push(row);
  }
  return { facts, stages: stagesOf(accepted), refused };
}

/** One stage a step: a row that leaves the result empty adds nothing to one that has it. */
function stagesOf(accepted: readonly CaseRow[]): ExtractedStage[] {
  const stages = new Map<string, ExtractedStage>();
  for (const { stage, date, result } of accepted)
    stages.set(stage, { stage, date, result: result ?? stages.get(stage)?.result ?? null });
  return [...stages.values()];
}
