import type { ImportEffect, ImportState, UndoEffect } from '../../../domain/import-batch';
import type { ExtractCounts } from '../../../extract/read';
import type { Refusal } from '../../../extract/refusal';
import { appendPlain } from '../../record/append-plain';
import type { Role } from '../../roles';
import type { Conflict } from '../merge';
import { batchAct } from './batch-act';
import type { Connection } from './connection';

/** Who started something: a command on the machine, the sample content, or a role at the desk with its account. */
export type Starter = { by: Role | 'command' | 'sample'; user: number | null };

/** A batch as it is recorded; see cms/collections/import-batches.ts. */
export type Batch = {
  id: number;
  fileName: string;
  digest: string;
  bytes: number;
  state: ImportState;
  startedBy: Starter['by'];
  startedUser: number | null;
  createdAt: string;
  finishedAt: string | null;
  share: number;
  applied: number;
  counts: ExtractCounts | null;
  ignored: string[] | null;
  refusals: Refusal[] | null;
  fault: string | null;
  effect: ImportEffect | null;
  conflicts: Conflict[] | null;
  slips: string | null;
  undoneBy: string | null;
  undoneThrough: number | null;
  undoEffect: UndoEffect | null;
  leftCases: string[] | null;
};

const COLUMN: Record<keyof Batch, string> = {
  id: 'id',
  fileName: 'file_name',
  digest: 'digest',
  bytes: 'bytes',
  state: 'state',
  startedBy: 'started_by',
  startedUser: 'started_user',
  createdAt: 'created_at',
  finishedAt: 'finished_at',
  share: 'share',
  applied: 'applied',
  counts: 'counts',
  ignored: 'ignored',
  refusals: 'refusals',
  fault: 'fault',
  effect: 'effect',
  conflicts: 'conflicts',
  slips: 'slips',
  undoneBy: 'undone_by',
  undoneThrough: 'undone_through',
  undoEffect: 'undo_effect',
  leftCases: 'left_cases',
};
const JSON_FIELDS = [
  'counts',
  'ignored',
  'refusals',
  'effect',
  'conflicts',
  'undoEffect',
  'leftCases',
] as const;
const FIELDS = Object.keys(COLUMN) as (keyof Batch)[];
const ALL = FIELDS.map((field) => `${COLUMN[field]} AS "${field}"`).join(', ');

const toDatabase = (value: unknown) =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : value;

function fromDatabase(row: Record<string, unknown>): Batch {
  const batch = { ...row };
  for (const field of JSON_FIELDS) if (typeof row[field] === 'string') batch[field] = JSON.parse(row[field]);
  return batch as Batch;
}

/** What a batch changed in one case; see cms/collections/import-changes.ts. */
export type Change = {
  caseId: number;
  change: 'made' | 'advanced' | 'withheld';
  stages: string | null;
  formerly: string | null;
  leftAt: string;
};
export type HeldChange = Change & { id: number; number: string | null };
export type Outcome = 'removed' | 'rolled-back' | 'left' | 'still-withheld';

/** Every statement by which the importer keeps its records. */
export class BatchTables {
  private readonly insertChange;
  private readonly selectChanges;
  private readonly setOutcome;

  constructor(private readonly db: Connection) {
    this.insertChange = db.prepare(
      `INSERT INTO import_changes (batch, case_id, change, stages, formerly, left_at) VALUES (?, ?, ?, ?, ?, ?)`,
    );
    this.selectChanges = db.prepare(
      `SELECT c.id, c.case_id AS "caseId", c.change, c.stages, c.formerly, c.left_at AS "leftAt", cases.number
       FROM import_changes c LEFT JOIN cases ON cases.id = c.case_id
       WHERE c.batch = ? AND c.id > ? ORDER BY c.id LIMIT ?`,
    );
    this.setOutcome = db.prepare('UPDATE import_changes SET outcome = ? WHERE id = ?');
  }

  create(given: Pick<Batch, 'fileName' | 'digest' | 'bytes' | 'state' | 'startedBy' | 'startedUser'>): Batch {
    const now = new Date().toISOString();
    const fields = Object.keys(given) as (keyof typeof given)[];
    const columns = [...fields.map((field) => COLUMN[field]), 'share', 'applied', 'created_at', 'updated_at'];
    const { lastInsertRowid } = this.db
      .prepare(
        `INSERT INTO import_batches (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      .run(...fields.map((field) => given[field]), 0, 0, now, now);
    const made = this.get(Number(lastInsertRowid)) as Batch;
    this.enter(null, made);
    return made;
  }

  /** What became of a batch is an act, and is entered with it. */
  private enter(before: Batch | null, after: Batch): void {
    const act = batchAct({ before, after });
    if (act) appendPlain(this.db, act);
  }

  get(id: number): Batch | null {
    const row = this.db.prepare(`SELECT ${ALL} FROM import_batches WHERE id = ?`).get(id);
    return row ? fromDatabase(row as Record<string, unknown>) : null;
  }

  /** Batches in one of these states, the newest first; of one file only, when its digest is given. */
  inState(states: readonly ImportState[], digest?: string): Batch[] {
    const marks = states.map(() => '?').join(', ');
    const rows = this.db
      .prepare(
        `SELECT ${ALL} FROM import_batches WHERE state IN (${marks})${digest ? ' AND digest = ?' : ''} ORDER BY id DESC`,
      )
      .all(...states, ...(digest ? [digest] : []));
    return (rows as Record<string, unknown>[]).map(fromDatabase);
  }

  update(id: number, changes: Partial<Batch>): void {
    const before = changes.state ? this.get(id) : null;
    const fields = Object.keys(changes) as (keyof Batch)[];
    const sets = [...fields.map((field) => `${COLUMN[field]} = ?`), 'updated_at = ?'];
    this.db
      .prepare(`UPDATE import_batches SET ${sets.join(', ')} WHERE id = ?`)
      .run(...fields.map((field) => toDatabase(changes[field])), new Date().toISOString(), id);
    if (before) this.enter(before, { ...before, ...changes });
  }

  addChange(batch: number, { caseId, change, stages, formerly, leftAt }: Change): void {
    this.insertChange.run(batch, caseId, change, stages, formerly, leftAt);
  }

  /** Changes of a batch after the one named, in the order they were made. */
  changesAfter(batch: number, id: number, limit: number): HeldChange[] {
    return this.selectChanges.all(batch, id, limit) as HeldChange[];
  }

  settle(change: number, outcome: Outcome): void {
    this.setOutcome.run(outcome, change);
  }
}
