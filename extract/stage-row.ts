import type { CaseKind } from '@/domain/case-kind';
import type { StageId } from '@/domain/case-stage';
import type { PartyLanguage, PartyRole, WithholdReason } from '@/domain/party';

/** What every row of one case must say alike. */
export type CaseFacts = {
  unitName: string;
  /** Area code, number and extension joined by hyphens (0475-0001000), or a short number. */
  unitTelephone: string;
  role: PartyRole;
  language: PartyLanguage;
};

/** One believed row: one stage one case reached. `date` is an ISO date. */
export type StageRow = CaseFacts & {
  line: number;
  number: string;
  kind: CaseKind;
  stage: StageId;
  date: string;
  result: string | null;
  withheldReason: WithholdReason | null;
};

/** A case that must not be shown; `reason` is null when the row that says so names none that is known. */
export type Withholding = { number: string; reason: WithholdReason | null };
