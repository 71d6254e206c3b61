import type { GateContext } from './gate';
import { DEFAULT_POLICY } from './policy';
import { DECISION_TEXTS, type DecisionRecord } from './record';
import { SIGN_OFFS, type StepTaken } from './step';

const texts = Object.fromEntries(
  DECISION_TEXTS.map((text) => [text, { zh: `样例文字，写满十个字：${text}`, mn: '' }]),
) as DecisionRecord['texts'];

/** A decision that nothing stands against. */
export const OPEN_DECISION: DecisionRecord = {
  documentNumber: '奈公交决字〔2026〕6号（样例）',
  kind: 'traffic',
  nature: 'penalty',
  procedure: 'ordinary',
  partyType: 'organisation',
  madeOn: '2026-11-04',
  concerns: { minor: 'no', secret: 'no', privacy: 'no', 'trade-secret': 'no' },
  texts,
  changes: [],
  attachments: [],
  event: null,
  withdrawal: null,
};

export const signed = (digest: string): StepTaken[] =>
  SIGN_OFFS.map((step, index) => ({
    step,
    digest,
    user: String(index + 1),
    at: `2026-11-0${index + 5}T00:00:00.000Z`,
  }));

/** Signed by three people, never public so far, two days after it was made. */
export const CONTEXT: GateContext = {
  policy: DEFAULT_POLICY,
  steps: signed('a'),
  digest: 'a',
  findings: { hard: [], soft: [] },
  publishedOn: null,
  today: '2026-11-06',
};
