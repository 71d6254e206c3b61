import { reportable } from './private-text';
import type { Refusal } from './refusal';
import type { RowFault } from './row-fault';
import { REFUSAL_WORDS } from './words';

/** The refusal a report shows for a fault; `text` is the cell as the file has it, and is masked here. */
export function refusalOf(line: number, fault: RowFault, text: string, rows = 1): Refusal {
  const { reason, column, detail } = fault;
  const value = reportable(text, reason === 'private');
  return { line, column, value, reason, words: REFUSAL_WORDS[reason]({ line, column, value, detail }), rows };
}
