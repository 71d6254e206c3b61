import { randomBytes } from 'node:crypto';
import type { ExtractedCase } from '../../../extract/extracted-case';
import type { HeldCase, HeldStage } from '../merge';
import type { Connection } from './connection';

/** Numbers or rows asked for at once; a shorter list is filled up with its last entry, so that one statement serves all. */
const AT_ONCE = 200;
const MARKS = Array(AT_ONCE).fill('?').join(', ');

const SELECT_CASES = `
  SELECT id, number, withheld_reason AS "withheldReason", unit_name AS "unitName", role, language,
  updated_at AS "updatedAt" FROM cases WHERE number IN (${MARKS})`;
const SELECT_STAGES = `
  SELECT _parent_id AS parent, stage, date, result, disclosed_on AS "disclosedOn"
  FROM cases_stages WHERE _parent_id IN (${MARKS}) ORDER BY _parent_id, _order`;

const CASE_COLUMNS = [
  ...['number', 'kind', 'unit_name', 'unit_telephone', 'role', 'language', 'withheld_reason'],
  ...['is_sample', 'code_digest', 'updated_at', 'created_at'],
];
const STAGE_COLUMNS = ['_order', '_parent_id', 'id', 'stage', 'date', 'result', 'disclosed_on'];

/**
 * Ends of the ids of new rows, drawn together: a piece has thousands. An id begins with its case, so that the index
 * grows at one end; nobody can name one that is still to come.
 */
function rowEnds(count: number): string[] {
  const [bytes, letters] = [9, 12];
  const drawn = randomBytes(count * bytes).toString('base64url');
  return Array.from({ length: count }, (_, at) => drawn.slice(at * letters, (at + 1) * letters));
}

function* filledUp<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += AT_ONCE) {
    const some = list.slice(start, start + AT_ONCE);
    const last = some[some.length - 1] as T;
    yield some.length < AT_ONCE ? [...some, ...Array<T>(AT_ONCE - some.length).fill(last)] : some;
  }
}

export type FoundCase = HeldCase & { updatedAt: string };
export type NewCase = { told: ExtractedCase; codeDigest: string | null; isSample: boolean };
/** Stages of one case in their order. */
export type StageList = { caseId: number; stages: readonly HeldStage[] };
/** Stages taken away from a case, and those it keeps in their order. */
export type StageLoss = { caseId: number; gone: readonly string[]; rest: readonly HeldStage[] };

type CaseRow = Omit<FoundCase, 'stages'>;
type StageRow = HeldStage & { parent: number };

/** Every statement by which the importer reads and writes cases. */
export class CaseTables {
  constructor(private readonly db: Connection) {}

  /** Those of the numbers that are held, with their stages in order. */
  async find(numbers: readonly string[]): Promise<Map<string, FoundCase>> {
    const held = new Map<string, FoundCase>();
    const byId = new Map<number, FoundCase>();
    for (const some of filledUp(numbers))
      for (const row of (await this.db.ask(SELECT_CASES, some)) as CaseRow[]) {
        const found: FoundCase = { ...row, stages: [] };
        held.set(row.number, found);
        byId.set(row.id, found);
      }
    for (const some of filledUp([...byId.keys()]))
      for (const { parent, ...stage } of (await this.db.ask(SELECT_STAGES, some)) as StageRow[])
        byId.get(parent)?.stages.push(stage);
    return held;
  }

  /** Puts new cases down and answers their ids by number. */
  insert(cases: readonly NewCase[], now: string): Promise<Map<unknown, number>> {
    const rows = cases.map(({ told, codeDigest, isSample }) => [
      ...[told.number, told.kind, told.unitName, told.unitTelephone, told.role, told.language],
      ...[told.withheldReason, isSample, codeDigest, now, now],
    ]);
    return this.db.insertNumbered({ table: 'cases', columns: CASE_COLUMNS, rows });
  }

  /** Puts down the stages of cases that have none. */
  insertStages(lists: readonly StageList[]): Promise<void> {
    const ends = rowEnds(lists.reduce((sum, { stages }) => sum + stages.length, 0));
    const rows = lists.flatMap(({ caseId, stages }) =>
      stages.map(({ stage, date, result, disclosedOn }, index) => [
        ...[index + 1, caseId, `${caseId}-${ends.pop()}`],
        ...[stage, date, result, disclosedOn],
      ]),
    );
    return this.db.insert({ table: 'cases_stages', columns: STAGE_COLUMNS, rows });
  }

  async replaceStages(lists: readonly StageList[]): Promise<void> {
    const rows = lists.map(({ caseId }) => [caseId]);
    await this.db.remove({ table: 'cases_stages', columns: ['_parent_id'], rows });
    await this.insertStages(lists);
  }

  /** Takes stages away again and closes the gaps they leave. */
  async removeStages(losses: readonly StageLoss[]): Promise<void> {
    const gone = losses.flatMap(({ caseId, gone }) => gone.map((stage) => [caseId, stage]));
    const rest = losses.flatMap(({ caseId, rest }) =>
      rest.map(({ stage }, index) => [caseId, stage, index + 1]),
    );
    await this.db.remove({ table: 'cases_stages', columns: ['_parent_id', 'stage'], rows: gone });
    await this.db.update(2, {
      table: 'cases_stages',
      columns: ['_parent_id', 'stage', '_order'],
      rows: rest,
    });
  }

  async remove(ids: readonly number[]): Promise<void> {
    const rows = ids.map((id) => [id]);
    await this.db.remove({ table: 'cases_stages', columns: ['_parent_id'], rows });
    await this.db.remove({ table: 'cases', columns: ['id'], rows });
  }

  /** `at`: ISO instants by id. */
  setUpdatedAt(at: readonly (readonly [id: number, at: string])[]): Promise<void> {
    return this.db.update(1, { table: 'cases', columns: ['id', 'updated_at'], rows: at });
  }

  /** Closes cases that may still be looked up. */
  withhold(reasons: readonly (readonly [id: number, reason: string])[]): Promise<void> {
    return this.db.update(1, { table: 'cases', columns: ['id', 'withheld_reason'], rows: reasons });
  }
}
