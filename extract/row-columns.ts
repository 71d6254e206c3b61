import { CASE_KIND_TERMS, CASE_LETTERS, type CaseKind, kindOfTerm } from '@/domain/case-kind';
import { isCaseNumber, normaliseCaseNumber } from '@/domain/case-number';
import { STAGE_IDS, STAGES, type StageId, stageOfTerm } from '@/domain/case-stage';
import {
  languageOfTerm,
  PARTY_ROLE_TERMS,
  type PartyLanguage,
  type PartyRole,
  roleOfTerm,
  WITHHOLD_REASON_TERMS,
  type WithholdReason,
  withholdReasonOfTerm,
} from '@/domain/party';
import { PRIVACY_NAMES } from './privacy-names';
import { privateContent } from './private-text';
import type { RowCells } from './row-cells';
import { RowFault } from './row-fault';
import { usableTelephone } from './telephone';

/**
 * 破案 was in the 2012 disclosure rule and left out in 2018 (公通字〔2018〕26号): a case called solved before
 * judgment presumes guilt. The other words say the same.
 */
const NOT_DISCLOSABLE = /破案|告破|侦破|抓获/;
/** In a unit's name a surname means nothing (白音他拉): only what identifies by itself counts there. */
const UNIT_RULES = new Set(['identity-number', 'mobile', 'plate', 'bank-card', 'email']);

/** Each reads one column, or several that belong together, and throws RowFault. */
export function readNumber(cells: RowCells): string {
  if (!cells.number) throw new RowFault('number-missing', 'number');
  const number = normaliseCaseNumber(cells.number);
  const letter = number.charAt(0);
  if (/^[A-Z]\d{20}$/.test(number) && !isCaseNumber(number))
    throw new RowFault('kind-letter', 'number', letter);
  if (!isCaseNumber(number)) throw new RowFault('number-form', 'number');
  // A copy: a slice would keep the whole piece of the file it was cut from in memory.
  return Buffer.from(number, 'latin1').toString('latin1');
}

export function readKind(cells: RowCells, number: string): CaseKind {
  const kind = kindOfTerm(cells.kind.replace(/案件?$/, ''));
  if (!kind) throw new RowFault('kind-unknown', 'kind', Object.values(CASE_KIND_TERMS).join('、'));
  if (CASE_LETTERS[kind] !== number.charAt(0)) throw new RowFault('kind-letter', 'kind', number.charAt(0));
  return kind;
}

export function readUnit({ unit }: RowCells): string {
  if (!unit) throw new RowFault('unit-missing', 'unit');
  const found = privateContent(unit).filter((rule) => UNIT_RULES.has(rule));
  if (found.length > 0) throw new RowFault('private', 'unit', namesOf(found));
  return unit;
}

export function readTelephone({ telephone }: RowCells): string {
  const usable = usableTelephone(telephone);
  if (!usable) throw new RowFault('telephone-unusable', 'telephone');
  return usable;
}

export function readStage({ stage }: RowCells, kind: CaseKind): StageId {
  if (!stage) throw new RowFault('stage-missing', 'stage');
  const id = stageOfTerm(kind, stage);
  if (id) return id;
  if (NOT_DISCLOSABLE.test(stage)) throw new RowFault('stage-not-disclosable', 'stage');
  const isOthers = STAGE_IDS.some((other) => STAGES[other].term === stage);
  throw new RowFault(isOthers ? 'stage-other-kind' : 'stage-unknown', 'stage', CASE_KIND_TERMS[kind]);
}

export function readResult({ result }: RowCells): string | null {
  if (!result) return null;
  const found = privateContent(result);
  if (found.length > 0) throw new RowFault('private', 'result', namesOf(found));
  return result;
}

/** Null when the case may be looked up, else why not. */
export function readWithheld({ disclosable, reason }: RowCells): WithholdReason | null {
  if (disclosable !== '是' && disclosable !== '否') throw new RowFault('disclosable-unclear', 'disclosable');
  if (disclosable === '是' && reason) throw new RowFault('withheld-and-disclosable', 'reason');
  if (disclosable === '是') return null;
  if (!reason) throw new RowFault('withheld-without-reason', 'reason');
  const known = withholdReasonOfTerm(reason);
  if (!known) throw new RowFault('reason-unknown', 'reason', Object.values(WITHHOLD_REASON_TERMS).join('、'));
  return known;
}

export function readRole({ role }: RowCells): PartyRole {
  const known = roleOfTerm(role);
  if (!known) throw new RowFault('role-not-eligible', 'role', Object.values(PARTY_ROLE_TERMS).join('、'));
  return known;
}

export function readLanguage({ language }: RowCells): PartyLanguage {
  const known = languageOfTerm(language);
  if (!known) throw new RowFault('language-unknown', 'language');
  return known;
}

const namesOf = (rules: readonly (keyof typeof PRIVACY_NAMES)[]) =>
  rules.map((rule) => PRIVACY_NAMES[rule]).join('、');
