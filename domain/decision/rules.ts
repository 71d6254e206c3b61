import { standing } from '../clock/standing';
import { publicationDue } from './deadline';
import type { GateContext, Judgement } from './gate';
import { KINDS } from './kind';
import { isOpenKind } from './policy';
import { CONCERNS, type Concern, DECISION_TEXTS, type DecisionRecord } from './record';
import { eventRule, retentionRule } from './rules-after';
import { authorsOf, isSignedTwiceByOne, SIGN_OFFS, type SignOff, signOffStanding } from './step';
import { type GateRule, RULE_TERMS } from './verdicts';

export type Rule = {
  rule: GateRule;
  ask: (decision: DecisionRecord, context: GateContext) => Judgement;
};

const TEXT_TERMS = {
  title: '标题',
  organ: '决定机关',
  party: '当事人',
  facts: '事实',
  basis: '依据',
  content: '决定内容',
  significance: RULE_TERMS.significance,
} as const satisfies Record<(typeof DECISION_TEXTS)[number], string>;

// 张某, 欧阳某, 张某1, 张某甲; several people are parted by 、.
const ANONYMISED = /^\p{Script=Han}{1,2}某{1,2}(?:\d{1,2}|[甲乙丙丁戊己])?$/u;
const LEAST_SIGNIFICANCE = 10;

const kind: Rule['ask'] = ({ kind }, { policy }) => {
  if (kind === null) return 'kind-missing';
  if (KINDS[kind].standing === 'sealed') return 'kind-sealed';
  if (!isOpenKind(kind, policy)) return 'kind-uncertain';
  return KINDS[kind].standing === 'uncertain' ? 'kind-opened' : 'kind-open';
};

const nature: Rule['ask'] = ({ nature, procedure }) => {
  if (nature === null || procedure === null) return 'nature-missing';
  return procedure === 'simplified' ? 'nature-simplified' : 'nature-known';
};

const party: Rule['ask'] = ({ partyType, texts }) => {
  const named = texts.party.zh.trim();
  if (partyType === null || named === '') return 'party-missing';
  const isHidden = named.split('、').every((one) => ANONYMISED.test(one.trim()));
  return partyType === 'person' && !isHidden ? 'party-named' : 'party-known';
};

const concern =
  (about: Concern): Rule['ask'] =>
  ({ concerns }) => {
    const answer = concerns[about];
    return answer === null ? `${about}-unanswered` : `${about}-${answer}`;
  };

const significance: Rule['ask'] = ({ texts }) =>
  [...texts.significance.zh.trim()].length < LEAST_SIGNIFICANCE
    ? 'significance-missing'
    : 'significance-given';

const anonymous: Rule['ask'] = (_, { findings: { hard, soft } }) => {
  if (hard.length > 0) return { id: 'anonymous-hard', detail: hard.join('、') };
  return soft.length > 0 ? { id: 'anonymous-soft', detail: soft.join('、') } : 'anonymous-clean';
};

const languages: Rule['ask'] = ({ texts }, { policy }) => {
  const missing = DECISION_TEXTS.filter((text) => texts[text].mn.trim() === '');
  if (missing.length === 0) return 'languages-both';
  if (!policy.needBothLanguages) return 'languages-chinese';
  return { id: 'languages-missing', detail: missing.map((text) => TEXT_TERMS[text]).join('、') };
};

const deadline: Rule['ask'] = ({ nature, madeOn }, { policy, publishedOn, today }) => {
  if (nature === null || madeOn === null) return 'deadline-unknown';
  if (madeOn > today) return 'deadline-future';
  const due = publicationDue(nature, madeOn, policy);
  const day = due.known ? due.date : due.earliest;
  const detail = `${policy.days[nature]} 个工作日，${due.known ? '最后一天' : '不早于'} ${day}`;
  const answers = {
    running: publishedOn ? 'deadline-kept' : 'deadline-open',
    'due-today': publishedOn ? 'deadline-kept' : 'deadline-today',
    overdue: publishedOn ? 'deadline-missed' : 'deadline-late',
    unknown: 'deadline-uncounted',
    'no-limit': 'deadline-uncounted',
  } as const;
  return { id: answers[standing(due, publishedOn ?? today)], detail };
};

const signOff =
  (which: SignOff): Rule['ask'] =>
  (_, { steps, digest }) => {
    const standing = signOffStanding(which, steps, digest);
    if (standing.state === 'signed' && authorsOf(steps, digest).has(standing.user ?? ''))
      return `${which}-author`;
    if (which === 'head-approval' && isSignedTwiceByOne(steps, digest)) return 'head-approval-same-person';
    return `${which}-${standing.state}`;
  };

/** The gate, question by question. */
export const RULES: readonly Rule[] = [
  { rule: 'kind', ask: kind },
  { rule: 'nature', ask: nature },
  { rule: 'party', ask: party },
  ...CONCERNS.map((about) => ({ rule: about, ask: concern(about) })),
  { rule: 'significance', ask: significance },
  { rule: 'anonymous', ask: anonymous },
  { rule: 'languages', ask: languages },
  { rule: 'deadline', ask: deadline },
  ...SIGN_OFFS.map((which) => ({ rule: which, ask: signOff(which) })),
  { rule: 'event', ask: eventRule },
  { rule: 'retention', ask: retentionRule },
];
