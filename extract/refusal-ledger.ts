import type { Refusal, RefusalReason } from './refusal';

/** A file of a million bad rows must not fill the memory with sentences about them. */
const KEPT = 10_000;

/** Counts every refused row by reason and keeps the first refusals in full. */
export class RefusalLedger {
  rows = 0;
  readonly byReason: Partial<Record<RefusalReason, number>> = {};
  private readonly kept: Refusal[] = [];

  add(refusal: Refusal): void {
    this.rows += refusal.rows;
    this.byReason[refusal.reason] = (this.byReason[refusal.reason] ?? 0) + refusal.rows;
    if (this.kept.length < KEPT) this.kept.push(refusal);
  }

  /** In the order of the file. */
  list(): Refusal[] {
    return this.kept.sort((a, b) => a.line - b.line);
  }
}
