import type { CaseKind } from '@/domain/case-kind';
import { PARTY_LANGUAGE_TERMS, PARTY_ROLE_TERMS } from '@/domain/party';
import type { Column } from './column';
import {
  type CaseClosing,
  type ExtractedCase,
  type ExtractWithholding,
  joinWithholdings,
} from './extracted-case';
import type { Refusal } from './refusal';
import { refusalOf } from './refusal-of';
import { RowFault } from './row-fault';
import { type CaseRow, type RefusedCaseRow, settleCase } from './settle';
import type { CaseFacts, StageRow, Withholding } from './stage-row';

/** Distinct rows kept for one case; the longest lawful course has nine stages, and 立案 may be repeated. */
const ROWS_PER_CASE = 64;

type OpenCase = {
  kind: CaseKind;
  rows: CaseRow[];
  withheld: ExtractWithholding | null;
  /** Rows seen, and the lowest line among them, once there are too many to keep. */
  overflow: { rows: number; line: number } | null;
};

export type Assembly = { cases: ExtractedCase[]; closings: CaseClosing[] };

/**
 * Gathers believed rows into cases, in whatever order they come.
 *
 * Memory: a row is kept as stage, date, result and line only; its unit, telephone, role and language are one
 * object shared by all rows that say the same; identical rows are counted, not kept; and a case keeps 64 different
 * rows at most, beyond which it is refused whole. A million different rows of 333,334 cases were measured at
 * 0.6 GB for the whole process (26 s on one core); a million rows of one case need nothing.
 */
export class CaseAssembler {
  private readonly open = new Map<string, OpenCase>();
  private readonly closed = new Map<string, ExtractWithholding>();
  private readonly facts = new Map<string, CaseFacts>();
  private readonly texts = new Map<string, string>();

  /** Returns true when the row repeats one that is already there. */
  add(row: StageRow): boolean {
    const found = this.caseOf(row);
    found.withheld = joinWithholdings(found.withheld, row.withheldReason);
    if (found.overflow) {
      found.overflow.rows++;
      found.overflow.line = Math.min(found.overflow.line, row.line);
      return false;
    }
    const facts = this.sharedFacts(row);
    const { stage, date, result, line } = row;
    const same = found.rows.find(
      (r) => r.stage === stage && r.date === date && r.result === result && r.facts === facts,
    );
    if (same) {
      same.copies++;
      same.line = Math.min(same.line, line);
      return true;
    }
    const shared = { date: this.sharedText(date), result: result === null ? null : this.sharedText(result) };
    found.rows.push({ stage, ...shared, line, copies: 1, facts });
    if (found.rows.length > ROWS_PER_CASE) this.giveUp(found);
    return false;
  }

  withhold({ number, reason }: Withholding): void {
    const joined = joinWithholdings(this.closed.get(number) ?? null, reason ?? 'unclear');
    if (joined) this.closed.set(number, joined);
  }

  /** The cases, ordered by number; refusals are handed over one by one. The assembler is empty afterwards. */
  finish(refuse: (refusal: Refusal) => void): Assembly {
    const cases: ExtractedCase[] = [];
    const closings: CaseClosing[] = [];
    for (const number of [...this.open.keys()].sort()) {
      const open = this.open.get(number) as OpenCase;
      this.open.delete(number);
      const withheld = joinWithholdings(open.withheld, this.closed.get(number) ?? null);
      const { facts, stages, refused } = settleCase(open.rows);
      if (open.overflow) refuse(tooManyRows(open.overflow));
      for (const item of refused) refuse(asRefusal(item));
      if (facts && stages.length > 0) {
        cases.push({ number, kind: open.kind, ...facts, withheldReason: withheld, stages });
        this.closed.delete(number);
      } else if (withheld) this.closed.set(number, withheld);
    }
    for (const number of [...this.closed.keys()].sort())
      closings.push({ number, reason: this.closed.get(number) as ExtractWithholding });
    this.closed.clear();
    return { cases, closings };
  }

  private caseOf({ number, kind }: StageRow): OpenCase {
    const known = this.open.get(number);
    if (known) return known;
    const found: OpenCase = { kind, rows: [], withheld: null, overflow: null };
    this.open.set(number, found);
    return found;
  }

  private giveUp(found: OpenCase): void {
    const rows = found.rows.reduce((sum, row) => sum + row.copies, 0);
    found.overflow = { rows, line: Math.min(...found.rows.map((row) => row.line)) };
    found.rows = [];
  }

  private sharedFacts({ unitName, unitTelephone, role, language }: CaseFacts): CaseFacts {
    const key = [unitName, unitTelephone, role, language].join('\n');
    const known = this.facts.get(key) ?? { unitName, unitTelephone, role, language };
    this.facts.set(key, known);
    return known;
  }

  /** Dates and results repeat from row to row: one string for all of them. */
  private sharedText(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }
}

const tooManyRows = ({ rows, line }: { rows: number; line: number }) =>
  refusalOf(line, new RowFault('case-too-many-rows', null, String(ROWS_PER_CASE)), '', rows);

function asRefusal({ row, fault }: RefusedCaseRow): Refusal {
  return refusalOf(row.line, fault, fault.column ? textOf(row, fault.column) : '', row.copies);
}

function textOf({ facts, date, result }: CaseRow, column: Column): string {
  if (column === 'unit') return facts.unitName;
  if (column === 'telephone') return facts.unitTelephone;
  if (column === 'role') return PARTY_ROLE_TERMS[facts.role];
  if (column === 'language') return PARTY_LANGUAGE_TERMS[facts.language];
  return column === 'result' ? (result ?? '') : date;
}
