import { createHash } from 'node:crypto';
import type { Snapshot } from '../../domain/statistics/snapshot';

/** JSON with its keys in order: a database may keep them in another. */
const canonical = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
};

/** SHA-256 of an edition and of the digest of the one before it: a number changed by hand no longer fits. */
export function digestOf(snapshot: Snapshot, follows: string): string {
  const { section, month, revision, asOf, isSample, figures, note } = snapshot;
  const told = { section, month, revision, asOf, isSample, figures, note, follows };
  return createHash('sha256').update(canonical(told)).digest('hex');
}
