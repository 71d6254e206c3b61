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
import { remembered } from './remembered';
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
  if (isCaseNumber(cells.number)) return cells.number;
  const number = normaliseCaseNumber(cells.number);
  if (isCaseNumber(number)) return number;
  if (/^[A-Z]\d{20}$/.test(number)) throw new RowFault('kind-letter', 'number', number.charAt(0));
  throw new RowFault('number-form', 'number');
}

const kindOf = remembered((text) => kindOfTerm(text.replace(/案件?$/, '')));

export function readKind(cells: RowCells, number: string): CaseKind {
  const kind = kindOf(cells.kind);
  if (!kind) throw new RowFault('kind-unknown', 'kind', Object.values(CASE_KIND_TERMS).join('、'));
  if (CASE_LETTERS[kind] !== number.charAt(0)) throw new RowFault('kind-letter', 'kind', number.charAt(0));
  return kind;
}

const privateInUnit = remembered((unit) => privateContent(unit).filter((rule) => UNIT_RULES.has(rule)));

export function readUnit({ unit }: RowCells): string {
  if (!unit) throw new RowFault('unit-missing', 'unit');
  const found = privateInUnit(unit);
  if (found.length > 0) throw new RowFault('private', 'unit', namesOf(found));
  return unit;
}

const dialled = remembered(usableTelephone);

export function readTelephone({ telephone }: RowCells): string {
  const usable = dialled(telephone);
  if (!usable) throw new RowFault('telephone-unusable', 'telephone');
  return usable;
}

const STAGE_OF: Record<CaseKind, (term: string) => StageId | null> = {
  criminal: remembered((term) => stageOfTerm('criminal', term)),
  administrative: remembered((term) => stageOfTerm('administrative', term)),
  traffic: remembered((term) => stageOfTerm('traffic', term)),
};

export function readStage({ stage }: RowCells, kind: CaseKind): StageId {
  if (!stage) throw new RowFault('stage-missing', 'stage');
  const id = STAGE_OF[kind](stage);
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
