import { kindOfStage, type StageId } from '@/domain/case-stage';
import { type PartyLanguage, type PartyRole, WITHHOLD_REASONS, type WithholdReason } from '@/domain/party';
import type { StageRow, Withholding } from './stage-row';

/** A letter and twenty digits, with which every line begins and by which lines are sorted. */
export const KEY_LENGTH = 21;

const reasonOf = (text: string): WithholdReason | null =>
  WITHHOLD_REASONS.find((reason) => reason === text) ?? null;

/** A believed row as one line. Cleaned cells hold no tabs and no line ends (clean.ts). */
export const rowLine = (row: StageRow): string =>
  `${row.number}\t${row.line}\t${row.stage}\t${row.date}\t${row.withheldReason ?? ''}\t${row.role}\t${row.language}\t${row.unitName}\t${row.unitTelephone}\t${row.result ?? ''}`;

/** A refused row's word that its case must not be shown, as one line. */
export const withholdingLine = ({ number, reason }: Withholding): string => `${number}\t${reason ?? ''}`;

/** What a line was made from. */
export function readSpoolLine(text: string): { row: StageRow } | { row: null; withholding: Withholding } {
  const cells = text.split('\t');
  const [number = '', second = ''] = cells;
  if (cells.length === 2) return { row: null, withholding: { number, reason: reasonOf(second) } };
  const [, line = '', stage, date = '', reason = '', role, language, unitName = '', unitTelephone = ''] =
    cells;
  return {
    row: {
      number,
      line: Number(line),
      kind: kindOfStage(stage as StageId),
      stage: stage as StageId,
      date,
      withheldReason: reasonOf(reason),
      role: role as PartyRole,
      language: language as PartyLanguage,
      unitName,
      unitTelephone,
      result: cells[9] || null,
    },
  };
}
