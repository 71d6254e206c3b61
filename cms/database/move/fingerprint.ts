import { createHash } from 'node:crypto';
import type { Table } from './tables';
import { canonical } from './value';

const WIDTH = 2n ** 256n;

/**
 * What a table holds, in one number: the sum of the SHA-256 digests of its rows modulo 2²⁵⁶, so that the two databases
 * need not agree on an order of texts. `count` rows; `digest` hexadecimal.
 */
export class Fingerprint {
  count = 0;
  #sum = 0n;

  constructor(private readonly table: Table) {}

  add(row: Record<string, unknown>): void {
    const text = this.table.columns.map((column) => canonical(row[column.name], column)).join('\n');
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)) % WIDTH;
    this.count += 1;
  }

  get digest(): string {
    return this.#sum.toString(16).padStart(64, '0');
  }
}
