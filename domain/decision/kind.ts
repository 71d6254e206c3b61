/** Kinds of administrative decision a county police bureau makes, by the law it acts under. */
export const DECISION_KINDS = [
  'traffic',
  'exit-entry',
  'cyber',
  'licensing',
  'weapons-explosives',
  'special-trades',
  'drug-control',
  'residence',
  'reconsideration',
  'other',
  'public-order',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const isDecisionKind = (value: unknown): value is DecisionKind =>
  (DECISION_KINDS as readonly unknown[]).includes(value);

/**
 * `sealed`: 治安管理处罚法 art. 136, in force 2026-01-01, seals such records whatever their own date.
 * `uncertain`: much of it is decided under that same law (hotels: art. 67; drugs) or by its procedure (weapons and
 * explosives: art. 141), so it stays closed until the legal unit opens the kind.
 * `open`: decided under other laws.
 */
export const KIND_STANDINGS = ['open', 'uncertain', 'sealed'] as const;
export type KindStanding = (typeof KIND_STANDINGS)[number];

type KindRow = { standing: KindStanding; term: string; why: string };

/** `why` is told at the desk beside the choice. */
export const KINDS: Record<DecisionKind, KindRow> = {
  traffic: {
    standing: 'open',
    term: '道路交通管理',
    why: '依道路交通安全法律作出，不是治安管理处罚。',
  },
  'exit-entry': {
    standing: 'open',
    term: '出境入境管理',
    why: '依出境入境管理法律作出，不是治安管理处罚。',
  },
  cyber: {
    standing: 'open',
    term: '网络安全',
    why: '依网络安全法律对网络运营者作出。因网上言行对个人作出的处罚，属于治安管理，请选“治安管理”。',
  },
  licensing: { standing: 'open', term: '行政许可', why: '公安机关办理的行政许可结果，不是处罚。' },
  'weapons-explosives': {
    standing: 'uncertain',
    term: '枪支、爆炸物品管理',
    why: '有的依专门法律作出，有的依治安管理处罚法作出，要由法制部门分清。',
  },
  'special-trades': {
    standing: 'uncertain',
    term: '旅馆业和特种行业',
    why: '多数依治安管理处罚法作出，要由法制部门分清。',
  },
  'drug-control': {
    standing: 'uncertain',
    term: '禁毒管理',
    why: '多数依治安管理处罚法作出，并且涉及健康隐私，要由法制部门分清。',
  },
  residence: {
    standing: 'uncertain',
    term: '户籍和居民身份证管理',
    why: '当事人大多是个人，常常涉及隐私，要由法制部门分清。',
  },
  reconsideration: {
    standing: 'uncertain',
    term: '行政复议、诉讼结果',
    why: '原来的决定可能是治安管理处罚，公开结果等于公开处罚，要由法制部门分清。',
  },
  other: { standing: 'uncertain', term: '其他', why: '没有归类的决定，要由法制部门分清是不是治安管理处罚。' },
  'public-order': {
    standing: 'sealed',
    term: '治安管理',
    why: '治安违法记录依法封存，任何设置都不能打开。',
  },
};

export type PublishableKind = Exclude<DecisionKind, 'public-order'>;

export const isPublishableKind = (value: unknown): value is PublishableKind =>
  isDecisionKind(value) && KINDS[value].standing !== 'sealed';

/** Kinds that can have public pages under some setting of the legal unit. */
export const PUBLISHABLE_KINDS = DECISION_KINDS.filter(isPublishableKind);

/** Kinds only the legal unit can open. */
export const UNCERTAIN_KINDS = DECISION_KINDS.filter((kind) => KINDS[kind].standing === 'uncertain');
