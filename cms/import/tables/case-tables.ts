import type { ExtractedCase } from '../../../extract/extracted-case';
import type { HeldCase, HeldStage } from '../merge';
import type { Connection } from './connection';

/** Numbers or rows asked for at once; a shorter list is filled up with its last entry, so that one statement serves all. */
const AT_ONCE = 200;
const MARKS = Array(AT_ONCE).fill('?').join(', ');

function* filledUp<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += AT_ONCE) {
    const some = list.slice(start, start + AT_ONCE);
    const last = some[some.length - 1] as T;
    yield some.length < AT_ONCE ? [...some, ...Array<T>(AT_ONCE - some.length).fill(last)] : some;
  }
}

export type FoundCase = HeldCase & { updatedAt: string };
export type NewCase = { told: ExtractedCase; codeDigest: string | null; isSample: boolean };

type CaseRow = Omit<FoundCase, 'stages'>;
type StageRow = HeldStage & { parent: number };

/** Every statement by which the importer reads and writes cases. */
export class CaseTables {
  private readonly selectCases;
  private readonly selectStages;
  private readonly insertCase;
  private readonly insertStage;
  private readonly deleteStages;
  private readonly deleteStage;
  private readonly deleteCase;
  private readonly orderStage;
  private readonly touch;
  private readonly close;

  constructor(db: Connection) {
    this.selectCases = db.prepare(
      `SELECT id, number, withheld_reason AS "withheldReason", unit_name AS "unitName", role, language,
       updated_at AS "updatedAt" FROM cases WHERE number IN (${MARKS})`,
    );
    this.selectStages = db.prepare(
      `SELECT _parent_id AS parent, stage, date, result, disclosed_on AS "disclosedOn"
       FROM cases_stages WHERE _parent_id IN (${MARKS}) ORDER BY _parent_id, _order`,
    );
    this.insertCase = db.prepare(
      `INSERT INTO cases (number, kind, unit_name, unit_telephone, role, language, withheld_reason, is_sample,
       code_digest, updated_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.insertStage = db.prepare(
      `INSERT INTO cases_stages (_order, _parent_id, id, stage, date, result, disclosed_on)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
    this.deleteStages = db.prepare('DELETE FROM cases_stages WHERE _parent_id = ?');
    this.deleteStage = db.prepare('DELETE FROM cases_stages WHERE _parent_id = ? AND stage = ?');
    this.deleteCase = db.prepare('DELETE FROM cases WHERE id = ?');
    this.orderStage = db.prepare('UPDATE cases_stages SET _order = ? WHERE _parent_id = ? AND stage = ?');
    this.touch = db.prepare('UPDATE cases SET updated_at = ? WHERE id = ?');
    this.close = db.prepare(
      'UPDATE cases SET withheld_reason = ?, updated_at = ? WHERE id = ? AND withheld_reason IS NULL',
    );
  }

  /** Those of the numbers that are held, with their stages in order. */
  find(numbers: readonly string[]): Map<string, FoundCase> {
    const held = new Map<string, FoundCase>();
    const byId = new Map<number, FoundCase>();
    for (const some of filledUp(numbers))
      for (const row of this.selectCases.all(some) as CaseRow[]) {
        const found: FoundCase = { ...row, stages: [] };
        held.set(row.number, found);
        byId.set(row.id, found);
      }
    for (const some of filledUp([...byId.keys()]))
      for (const { parent, ...stage } of this.selectStages.all(some) as StageRow[])
        byId.get(parent)?.stages.push(stage);
    return held;
  }

  /** Puts a new case down and answers its id. */
  insert({ told, codeDigest, isSample }: NewCase, now: string): number {
    const { number, kind, unitName, unitTelephone, role, language, withheldReason } = told;
    const { lastInsertRowid } = this.insertCase.run(
      ...[number, kind, unitName, unitTelephone, role, language, withheldReason],
      ...[isSample ? 1 : 0, codeDigest, now, now],
    );
    return Number(lastInsertRowid);
  }

  /** Puts down the stages of a case in their order; `isNew` when it has none yet. */
  writeStages(id: number, stages: readonly HeldStage[], isNew: boolean): void {
    if (!isNew) this.deleteStages.run(id);
    stages.forEach(({ stage, date, result, disclosedOn }, index) => {
      this.insertStage.run(index + 1, id, `${id}-${stage}`, stage, date, result, disclosedOn);
    });
  }

  /** Takes stages away again and closes the gaps they leave. */
  removeStages(id: number, gone: readonly string[], rest: readonly HeldStage[]): void {
    for (const stage of gone) this.deleteStage.run(id, stage);
    rest.forEach(({ stage }, index) => {
      this.orderStage.run(index + 1, id, stage);
    });
  }

  remove(id: number): void {
    this.deleteStages.run(id);
    this.deleteCase.run(id);
  }

  setUpdatedAt(id: number, at: string): void {
    this.touch.run(at, id);
  }

  /** Closes a case that may still be looked up; one that is withheld already keeps its reason. */
  withhold(id: number, reason: string, now: string): void {
    this.close.run(reason, now, id);
  }
}
