import type { Column } from './column';
import type { RefusalReason } from './refusal';

/** What is wrong with a row. Thrown inside readRow; no Error, because a bad file has a million of them. */
export class RowFault {
  constructor(
    readonly reason: RefusalReason,
    readonly column: Column | null,
    /** The term, date or list the sentence for the operator needs. */
    readonly detail = '',
  ) {}
}
