import type { ImportEffect, ImportState, UndoEffect } from '../../../domain/import-batch';
import type { ExtractCounts } from '../../../extract/read';
import type { Refusal } from '../../../extract/refusal';
import { appendPlain } from '../../record/append-plain';
import type { Role } from '../../roles';
import type { Conflict } from '../merge';
import { batchAct } from './batch-act';
import type { Connection, Row, Value } from './connection';

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
  slipFiles: string[] | null;
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
  slipFiles: 'slip_files',
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
  'slipFiles',
  'undoEffect',
  'leftCases',
] as const;
const FIELDS = Object.keys(COLUMN) as (keyof Batch)[];
const ALL = FIELDS.map((field) => `${COLUMN[field]} AS "${field}"`).join(', ');

const toDatabase = (value: Batch[keyof Batch] | undefined): Value =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : (value ?? null);

function fromDatabase(row: Row): Batch {
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

const SELECT_CHANGES = `
  SELECT c.id, c.case_id AS "caseId", c.change, c.stages, c.formerly, c.left_at AS "leftAt", cases.number
  FROM import_changes c LEFT JOIN cases ON cases.id = c.case_id
  WHERE c.batch = ? AND c.id > ? ORDER BY c.id LIMIT ?`;
const CHANGE_COLUMNS = ['batch', 'case_id', 'change', 'stages', 'formerly', 'left_at'];

/** Every statement by which the importer keeps its records. */
export class BatchTables {
  constructor(private readonly db: Connection) {}

  /** Records a new batch, inside a transaction that holds the batches. */
  async create(
    given: Pick<Batch, 'fileName' | 'digest' | 'bytes' | 'state' | 'startedBy' | 'startedUser'>,
  ): Promise<Batch> {
    const now = new Date().toISOString();
    const fields = Object.keys(given) as (keyof typeof given)[];
    const columns = [...fields.map((field) => COLUMN[field]), 'share', 'applied', 'created_at', 'updated_at'];
    const values = [...fields.map((field) => given[field]), 0, 0, now, now];
    const marks = columns.map(() => '?').join(', ');
    const [row] = await this.db.ask(
      `INSERT INTO import_batches (${columns.join(', ')}) VALUES (${marks}) RETURNING id`,
      values,
    );
    const made = (await this.get(Number(row?.id))) as Batch;
    await this.enter(null, made);
    return made;
  }

  /** What became of a batch is an act, and is entered with it. */
  private async enter(before: Batch | null, after: Batch): Promise<void> {
    const act = batchAct({ before, after });
    if (act) await appendPlain(this.db, act);
  }

  async get(id: number): Promise<Batch | null> {
    const [row] = await this.db.ask(`SELECT ${ALL} FROM import_batches WHERE id = ?`, [id]);
    return row ? fromDatabase(row) : null;
  }

  /** Batches in one of these states, the newest first; of one file only, when its digest is given. */
  async inState(states: readonly ImportState[], digest?: string): Promise<Batch[]> {
    const marks = states.map(() => '?').join(', ');
    const rows = await this.db.ask(
      `SELECT ${ALL} FROM import_batches WHERE state IN (${marks})${digest ? ' AND digest = ?' : ''} ORDER BY id DESC`,
      [...states, ...(digest ? [digest] : [])],
    );
    return rows.map(fromDatabase);
  }

  async update(id: number, changes: Partial<Batch>): Promise<void> {
    const before = changes.state ? await this.get(id) : null;
    const fields = Object.keys(changes) as (keyof Batch)[];
    const sets = [...fields.map((field) => `${COLUMN[field]} = ?`), 'updated_at = ?'];
    const values = fields.map((field) => toDatabase(changes[field]));
    const now = new Date().toISOString();
    await this.db.ask(`UPDATE import_batches SET ${sets.join(', ')} WHERE id = ?`, [...values, now, id]);
    if (before) await this.enter(before, { ...before, ...changes });
  }

  addChanges(batch: number, changes: readonly Change[]): Promise<void> {
    const rows = changes.map(({ caseId, change, stages, formerly, leftAt }) => [
      ...[batch, caseId, change],
      ...[stages, formerly, leftAt],
    ]);
    return this.db.insert({ table: 'import_changes', columns: CHANGE_COLUMNS, rows });
  }

  /** Changes of a batch after the one named, in the order they were made. */
  async changesAfter(batch: number, id: number, limit: number): Promise<HeldChange[]> {
    return (await this.db.ask(SELECT_CHANGES, [batch, id, limit])) as HeldChange[];
  }

  settle(outcomes: readonly (readonly [change: number, outcome: Outcome])[]): Promise<void> {
    return this.db.update(1, { table: 'import_changes', columns: ['id', 'outcome'], rows: outcomes });
  }
}
