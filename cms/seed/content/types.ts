import type { Credits, NewsTopic } from '../../../domain/article';
import type {
  DecisionEvent,
  DecisionNature,
  DecisionParty,
  DecisionProcedure,
} from '../../../domain/decision';
import type { DecisionKind } from '../../../domain/decision/kind';
import type { Answer } from '../../../domain/decision/record';
import type { DisclosureKind } from '../../../domain/disclosure';
import type { Block } from '../../../domain/prose';
import type { Change } from '../../../domain/publication';
import type { Menu, SitePages, Telephone } from '../../../domain/site';
import type { Supervisor } from '../../../domain/supervision';
import type { Unit } from '../../../domain/unit';
import type { PictureKey } from '../pictures/alt';

/** Instants are ISO 8601 in UTC; days are ISO dates. Everything here is sample content. */
export type SeedWithdrawal = { at: string; reason: string };

export type SeedArticle = {
  slug: string;
  topic: NewsTopic;
  title: string;
  summary: string;
  /** A key of PICTURES. */
  picture: PictureKey;
  place: string;
  source: string;
  publishedAt: string;
  credits: Credits;
  changes: Change[];
  body: Block[];
  featured?: boolean;
  withdrawn?: SeedWithdrawal;
};

export type SeedDisclosure = {
  slug: string;
  kind: DisclosureKind;
  title: string;
  summary: string;
  publisher: string;
  documentNumber: string | null;
  legalBasis: string[];
  formedOn: string;
  publishedAt: string;
  changes: Change[];
  body: Block[];
  /** Files of cms/seed/attachments, by their name without its ending. */
  attachments?: { title: string; file: string }[];
  withdrawn?: SeedWithdrawal;
};

/** Everything the desk asks of a decision; `draft` ones are never public. */
export type SeedDecision = {
  slug: string;
  title: string;
  documentNumber: string;
  organ: string;
  kind: DecisionKind;
  nature: DecisionNature;
  procedure: DecisionProcedure;
  madeOn: string;
  partyType: DecisionParty;
  party: string;
  concerns: { minor: Answer; secret: Answer; privacy: Answer; tradeSecret: Answer };
  facts: string;
  basis: string;
  content: string;
  significance: string;
  publishedAt: string | null;
  changes: Change[];
  event?: { what: DecisionEvent; on: string };
  withdrawn?: SeedWithdrawal;
};

export type SeedUnit = Unit & { order: number };

/** `year` is approximate: the report gives none, and `note` says so. */
export type ReformValue = { value: number; year: number };

export type ReformFigure = {
  slug: string;
  label: string;
  before: ReformValue | null;
  after: ReformValue | null;
  unit: '个' | '%' | '人' | '种' | '项';
  asReported: string;
  note: string;
};

export type ReformStep = { slug: string; when: string; title: string; text: string };

/** An old name people still ask for, and the unit (by slug) that answers today. */
export type FormerName = { former: string; now: string; note: string };

/** `path` is a path of this site without its language. */
export type ReformMeaning = { slug: string; title: string; text: string; path: string };

export type SeedSettings = SitePages & {
  accountName: string;
  description: string;
  shareText: string;
  quickExit: string;
  sponsor: string;
  organiser: string;
  address: string;
  icpFiling: string;
  publicSecurityFiling: string;
  siteCode: string;
  hotlines: Telephone[];
  supervisors: Supervisor[];
  errorReport: { address: string; text: string };
  menus: Menu[];
};
