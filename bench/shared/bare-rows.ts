import type { Known, Row } from '../programs/bare-load';

export const CASE_COLUMNS = [
  ...['number', 'kind', 'unit_name', 'unit_telephone', 'role', 'language', 'withheld_reason'],
  ...['is_sample', 'code_digest', 'updated_at', 'created_at'],
];
export const STAGE_COLUMNS = ['_order', '_parent_id', 'id', 'stage', 'date', 'result', 'disclosed_on'];

const DIGEST = 'a'.repeat(64);
const NOW = new Date().toISOString();
/** The desk's own words for those of the file: PostgreSQL takes no others. */
const KINDS = 'administrative';
const STAGES: Record<string, string> = {
  受案: 'administrative.accepted',
  调查: 'administrative.investigation',
};

/** The values of a case, in the order of the columns. Nothing of the file is judged. */
export const caseOf = ([number = '', , unit = '', telephone = '', , , , , reason]: Row) => [
  ...[number, KINDS, unit, telephone, 'injured', 'zh', reason ? 'party-request' : null],
  ...[0, DIGEST, NOW, NOW],
];

export const stageOf = ([, , , , stage = '', date = '', result]: Row, { id, stages }: Known) => [
  ...[stages, id, `${id}-${stage}`],
  ...[STAGES[stage] ?? 'administrative.closed', date, result || null, '2026-11-25'],
];
