/** In the order of their weight: where two rules see the same digits, the earlier one keeps them. */
export const PRIVACY_RULES = [
  'identity-number',
  'minor',
  'sexual-offence',
  'secret',
  'bank-card',
  'mobile',
  'wechat',
  'email',
  'telephone',
  'plate',
  'address',
  'name',
  'health',
  'detention-length',
  'seal',
] as const;
export type PrivacyRule = (typeof PRIVACY_RULES)[number];

/** A hard finding stops publication; nobody may override it. A soft one asks the editor. */
export type PrivacyLevel = 'hard' | 'soft';

export const PRIVACY_LEVELS: Record<PrivacyRule, PrivacyLevel> = {
  'identity-number': 'hard',
  minor: 'hard',
  'sexual-offence': 'hard',
  secret: 'hard',
  'bank-card': 'soft',
  wechat: 'soft',
  email: 'soft',
  mobile: 'soft',
  telephone: 'soft',
  plate: 'soft',
  address: 'soft',
  name: 'soft',
  health: 'soft',
  'detention-length': 'soft',
  seal: 'soft',
};

export type Finding = {
  rule: PrivacyRule;
  level: PrivacyLevel;
  /** UTF-16 offsets into the text as given; `text` is what stands between them. */
  start: number;
  end: number;
  text: string;
  /** What could stand there instead: '' to delete it; null where only an editor can say. */
  proposal: string | null;
};
