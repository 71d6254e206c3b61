import type { ImportEffect, ImportState, UndoEffect } from '../../../domain/import-batch';
import type { ShownSlipFile } from '../../import/office/slip-files';

export type ShownRefusal = {
  line: number;
  column: string;
  value: string;
  reason: string;
  words: string;
  rows: number;
};

/** `held` is null where this session has not opened the case. */
export type ShownConflict = { number: string; what: string; held: string | null; told: string };

/** A batch as GET /api/import-batches/:id/report tells it. */
export type BatchReport = {
  id: number;
  fileName: string;
  state: ImportState;
  startedBy: string;
  startedUser: number | null;
  createdAt: string;
  updatedAt: string;
  finishedAt: string | null;
  digest: string;
  bytes: number;
  share: number;
  counts: Record<
    'rows' | 'accepted' | 'identical' | 'refused' | 'cases' | 'withheld' | 'closings',
    number
  > | null;
  ignored: string[] | null;
  fault: string | null;
  effect: ImportEffect | null;
  conflicts: ShownConflict[];
  slips: string | null;
  slipFiles: ShownSlipFile[];
  slipsPrintedAt: string | null;
  undoneBy: string | null;
  undoEffect: UndoEffect | null;
  leftCases: string[] | null;
  isClerk: boolean;
  refusals: ShownRefusal[];
  byReason: { reason: string; rows: number }[];
};

export const post = async (id: number, action: string): Promise<string | null> => {
  const response = await fetch(`/api/import-batches/${id}/${action}`, { method: 'POST' });
  if (response.ok) return null;
  const { message } = await response.json().catch(() => ({ message: null }));
  return message ?? '没有执行，请再试一次。';
};
