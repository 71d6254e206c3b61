import type { Basis } from '../procedure/law';

/**
 * `ok`: nothing stands against it. `note`: to be known, stops nothing. `needs`: something is still to be done.
 * `blocked`: may not be public as it is.
 */
export const VERDICT_STATES = ['ok', 'note', 'needs', 'blocked'] as const;
export type VerdictState = (typeof VERDICT_STATES)[number];
export const STATE_TERMS: Record<VerdictState, string> = {
  ok: '通过',
  note: '提示',
  needs: '还差',
  blocked: '不能公开',
};

/** The questions the gate asks, in its order. */
export const GATE_RULES = [
  'kind',
  'nature',
  'party',
  'minor',
  'secret',
  'privacy',
  'trade-secret',
  'significance',
  'anonymous',
  'languages',
  'deadline',
  'legal-review',
  'secrecy-review',
  'head-approval',
  'event',
  'retention',
] as const;
export type GateRule = (typeof GATE_RULES)[number];
export const RULE_TERMS: Record<GateRule, string> = {
  kind: '决定种类',
  nature: '性质和程序',
  party: '当事人',
  minor: '未成年人',
  secret: '国家秘密、工作秘密',
  privacy: '个人隐私',
  'trade-secret': '商业秘密',
  significance: '公开理由',
  anonymous: '隐去个人信息',
  languages: '两种文字',
  deadline: '公开期限',
  'legal-review': '法制审核',
  'secrecy-review': '保密审查',
  'head-approval': '机关负责人批准',
  event: '决定作出以后的变化',
  retention: '公开多久',
};

type Verdict = { rule: GateRule; state: VerdictState; text: string; basis: Basis | null };

const SEALED: Basis = { law: 'public-order-law', article: '136', isQuotable: true };
const PENALTY: Basis = { law: 'administrative-penalty-law', article: '48', isQuotable: true };
const MINORS: Basis = { law: 'minors-law', article: '103', isQuotable: true };
const SECRETS: Basis = { law: 'state-secrets-law', article: '35', isQuotable: true };
const STATE_INFORMATION: Basis = { law: 'information-rules', article: '14', isQuotable: true };
const THIRD_PARTIES: Basis = { law: 'information-rules', article: '15', isQuotable: true };
const INFORMATION: Basis = { law: 'information-rules', article: '20、26', isQuotable: true };
const REVIEWED: Basis = { law: 'information-rules', article: '17', isQuotable: true };
// The 2018 rule was not read at its source: it is named, and its articles stay here.
const anonymised: Basis = { law: 'disclosure-rules', article: '14–15', isQuotable: false };
const approved: Basis = { law: 'disclosure-rules', article: '19', isQuotable: false };
const simplified: Basis = { law: 'disclosure-rules', article: '12', isQuotable: false };
const UNITY: Basis = { law: 'unity-law', article: '15', isQuotable: true };

const verdict =
  (rule: GateRule) =>
  (state: VerdictState, text: string, basis: Basis | null = null): Verdict => ({ rule, state, text, basis });

const kind = verdict('kind');
const nature = verdict('nature');
const party = verdict('party');
const minor = verdict('minor');
const secret = verdict('secret');
const privacy = verdict('privacy');
const tradeSecret = verdict('trade-secret');
const significance = verdict('significance');
const anonymous = verdict('anonymous');
const languages = verdict('languages');
const deadline = verdict('deadline');
const legal = verdict('legal-review');
const secrecy = verdict('secrecy-review');
const head = verdict('head-approval');
const event = verdict('event');
const retention = verdict('retention');

/** Everything the gate can say. One row is one reason, in words for the desk, with what it rests on. */
export const VERDICTS = {
  'kind-missing': kind('needs', '请选决定种类。'),
  'kind-sealed': kind(
    'blocked',
    '治安管理处罚决定不能公开：2026 年 1 月 1 日起，治安违法记录依法封存，不论决定是哪一天作出的。',
    SEALED,
  ),
  'kind-uncertain': kind(
    'blocked',
    '这一种决定可能属于治安管理处罚，默认不公开。只有法制部门能在“网站设置”里放开这一种。',
    SEALED,
  ),
  'kind-opened': kind('note', '这一种由法制部门放开。请再核对本件不是依治安管理处罚法作出的。', SEALED),
  'kind-open': kind('ok', '不属于治安管理处罚。'),

  'nature-missing': nature('needs', '请选性质和程序。'),
  'nature-simplified': nature('note', '简易程序作出的决定，可以不公开。', simplified),
  'nature-known': nature('ok', '性质和程序已填。'),

  'party-missing': party('needs', '请选当事人是自然人还是组织，并写明当事人。'),
  'party-named': party('blocked', '自然人只能写成“张某”这样的形式，几个人用顿号分开。', anonymised),
  'party-known': party('ok', '当事人已填，形式合适。', anonymised),

  'minor-unanswered': minor('needs', '请答是否涉及未成年人。', MINORS),
  'minor-yes': minor('blocked', '涉及未成年人，一律不公开。', MINORS),
  'minor-no': minor('ok', '不涉及未成年人。', MINORS),
  'secret-unanswered': secret('needs', '请答是否涉及国家秘密、警务工作秘密。', STATE_INFORMATION),
  'secret-yes': secret('blocked', '涉及国家秘密或者警务工作秘密，不公开。', STATE_INFORMATION),
  'secret-no': secret('ok', '不涉及秘密。', STATE_INFORMATION),
  'privacy-unanswered': privacy('needs', '请答是否涉及个人隐私。', THIRD_PARTIES),
  'privacy-yes': privacy('blocked', '涉及个人隐私，不公开。', THIRD_PARTIES),
  'privacy-no': privacy('ok', '不涉及个人隐私。', THIRD_PARTIES),
  'trade-secret-unanswered': tradeSecret('needs', '请答是否涉及商业秘密。', THIRD_PARTIES),
  'trade-secret-yes': tradeSecret('blocked', '涉及商业秘密，不公开。', THIRD_PARTIES),
  'trade-secret-no': tradeSecret('ok', '不涉及商业秘密。', THIRD_PARTIES),

  'significance-missing': significance(
    'needs',
    '请用一两句话写明这件决定有什么社会影响、为什么公开。',
    PENALTY,
  ),
  'significance-given': significance('ok', '公开理由已写明。', PENALTY),

  'anonymous-hard': anonymous('blocked', '文字里有不得公开的内容，请删去', anonymised),
  'anonymous-soft': anonymous('note', '文字里可能有个人信息，请改写，或者请隐私审查放行', anonymised),
  'anonymous-clean': anonymous('ok', '没有扫描到个人信息。扫描不能代替人看。', anonymised),

  'languages-missing': languages('needs', '法制部门要求两种文字同时公开，蒙古文还缺', UNITY),
  'languages-chinese': languages('note', '没有蒙古文：蒙古文页面会显示中文，并说明还没有蒙古文版本。', UNITY),
  'languages-both': languages('ok', '两种文字齐全。', UNITY),

  'deadline-unknown': deadline('needs', '请填作出日期，才能算出公开期限。'),
  'deadline-future': deadline('blocked', '作出日期在今天以后，请核对。'),
  'deadline-open': deadline('ok', '在公开期限内', INFORMATION),
  'deadline-today': deadline('note', '今天是公开期限的最后一天', INFORMATION),
  'deadline-late': deadline('note', '已经超过公开期限，请尽快公开，并查明原因', INFORMATION),
  'deadline-uncounted': deadline('note', '国家还没有公布那一年的放假安排，最后一天算不准', INFORMATION),
  'deadline-kept': deadline('ok', '已在期限内公开', INFORMATION),
  'deadline-missed': deadline('note', '已经公开，但超过了期限', INFORMATION),

  'legal-review-missing': legal('needs', '还没有法制审核。', REVIEWED),
  'legal-review-void': legal('needs', '法制审核以后文字改过或者被退回，要重新审核。', REVIEWED),
  'legal-review-author': legal(
    'needs',
    '审核的人写过或者改过这一稿，要由另一位审核；没有另一位的，请系统管理员给第二个人这个角色。',
    REVIEWED,
  ),
  'legal-review-signed': legal('ok', '法制部门审核的就是现在的文字。', REVIEWED),
  'secrecy-review-missing': secrecy('needs', '还没有保密审查。', SECRETS),
  'secrecy-review-void': secrecy('needs', '保密审查以后文字改过或者被退回，要重新审查。', SECRETS),
  'secrecy-review-author': secrecy(
    'needs',
    '审查的人写过或者改过这一稿，要由另一位审查；没有另一位的，请系统管理员给第二个人这个角色。',
    SECRETS,
  ),
  'secrecy-review-signed': secrecy('ok', '保密审查的就是现在的文字。', SECRETS),
  'head-approval-missing': head('needs', '还没有机关负责人批准。', approved),
  'head-approval-void': head('needs', '批准以后文字改过或者被退回，要重新批准。', approved),
  'head-approval-author': head(
    'needs',
    '批准的人写过或者改过这一稿，要由另一位批准；没有另一位的，请系统管理员给第二个人这个角色。',
    approved,
  ),
  'head-approval-signed': head('ok', '机关负责人批准的就是现在的文字。', approved),
  'head-approval-same-person': head('needs', '三次签批要由三个人作出，现在有人签了两次。', approved),

  'event-none': event('ok', '没有登记变更、撤销、确认违法或者无效。', PENALTY),
  'event-unpublished': event('blocked', '决定已经被变更、撤销或者确认违法、无效，不再公开。', PENALTY),
  'event-withdraw': event('blocked', '请撤回，并写明公开的原因，三个工作日内办完', PENALTY),
  'event-overdue': event('blocked', '早该撤回，三个工作日已过，请立即撤回并写明公开的原因', PENALTY),
  'event-withdrawn': event('ok', '已经撤回，并公开了原因。', PENALTY),
  'event-nothing-to-withdraw': event('blocked', '没有公开过的决定，不用撤回；保留草稿就可以。', PENALTY),

  'retention-unknown': retention('needs', '选了当事人是自然人还是组织，才知道公开多久。'),
  'retention-running': retention('ok', '公开到这一天为止'),
  'retention-over': retention('note', '公开期满，网站已经不再显示'),
} as const satisfies Record<string, Verdict>;
export type VerdictId = keyof typeof VERDICTS;
