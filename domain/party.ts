/** Whom a lookup was given to, as the extract's column 当事人身份 names them. A suspect is not among them. */
export const PARTY_ROLES = ['party', 'reporter', 'accuser', 'injured', 'victim', 'relative'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const PARTY_ROLE_TERMS: Record<PartyRole, string> = {
  party: '当事人',
  reporter: '报案人',
  accuser: '控告人',
  injured: '被侵害人',
  victim: '被害人',
  relative: '被害人近亲属',
};

export const isPartyRole = (value: string): value is PartyRole =>
  (PARTY_ROLES as readonly string[]).includes(value);

export const roleOfTerm = (term: string): PartyRole | null =>
  PARTY_ROLES.find((role) => PARTY_ROLE_TERMS[role] === term) ?? null;

/** The language a party asked to be addressed in, from the column 当事人语言. */
export const PARTY_LANGUAGES = ['zh', 'mn'] as const;
export type PartyLanguage = (typeof PARTY_LANGUAGES)[number];

export const PARTY_LANGUAGE_TERMS: Record<PartyLanguage, string> = { zh: '汉语', mn: '蒙古语' };

export const languageOfTerm = (term: string): PartyLanguage | null =>
  PARTY_LANGUAGES.find((language) => PARTY_LANGUAGE_TERMS[language] === term) ?? null;

/**
 * Why a case is kept out of the lookup. For the desk only: to the outside a withheld case and a number that
 * does not exist get the same answer, or the answer itself would tell.
 */
export const WITHHOLD_REASONS = ['privacy', 'state-secret', 'party-request', 'minor', 'classified'] as const;
export type WithholdReason = (typeof WITHHOLD_REASONS)[number];

export const WITHHOLD_REASON_TERMS: Record<WithholdReason, string> = {
  privacy: '个人隐私',
  'state-secret': '国家秘密',
  'party-request': '当事人申请不公开',
  minor: '未成年人',
  classified: '涉密',
};

export const withholdReasonOfTerm = (term: string): WithholdReason | null =>
  WITHHOLD_REASONS.find((reason) => WITHHOLD_REASON_TERMS[reason] === term) ?? null;
