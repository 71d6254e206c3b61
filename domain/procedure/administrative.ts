import type { Limit } from './limit';

/**
 * The extract does not say which administrative cases are public-order cases. Nearly all are, so their limit is
 * the one computed; the 90 days of the others stand beside it as a row of their own.
 * The 2019 procedure rules may have been re-issued to match the law of 2026: their articles are not quoted.
 */
const UNTIL_2025 = {
  amount: 30,
  unit: 'calendar-day',
  extendedTo: [60],
  extension: 'higher-organ',
  suspendedBy: ['appraisal', 'offender-not-found'],
  basis: { law: 'administrative-case-rules', article: '165', isQuotable: false },
  from: '2013-01-01',
  to: '2025-12-31',
} as const;

// 治安管理处罚法, revised 2025: 30 days, extended by 30 at most twice, appraisal and hearing not counted.
const SINCE_2026 = {
  amount: 30,
  unit: 'calendar-day',
  extendedTo: [60, 90],
  extension: 'higher-organ',
  suspendedBy: ['appraisal', 'hearing', 'offender-not-found'],
  basis: { law: 'public-order-law', article: '118', isQuotable: true },
  from: '2026-01-01',
  to: null,
} as const;

const ENDS = [
  'administrative.penalty',
  'administrative.no-penalty',
  'administrative.to-criminal',
  'administrative.terminated',
  'administrative.closed',
] as const;

const fromAcceptance = {
  purpose: 'decide',
  stages: ['administrative.accepted', 'administrative.investigation'],
  startsAt: 'administrative.accepted',
  ends: ['administrative.mediation', ...ENDS],
} as const;

// Art. 185 of the procedure rules: after a failed mediation the time runs from the failure.
const fromFailure = {
  purpose: 'decide',
  stages: ['administrative.mediation'],
  startsAt: 'own',
  results: ['no-agreement'],
  ends: ENDS,
} as const;

const none = { extendedTo: [], extension: null, suspendedBy: [] } as const;

export const ADMINISTRATIVE_LIMITS: readonly Limit[] = [
  { id: 'public-order-until-2025', ...fromAcceptance, ...UNTIL_2025 },
  { id: 'public-order-since-2026', ...fromAcceptance, ...SINCE_2026 },
  { id: 'failed-mediation-until-2025', ...fromFailure, ...UNTIL_2025 },
  { id: 'failed-mediation-since-2026', ...fromFailure, ...SINCE_2026 },
  {
    ...none,
    id: 'mediation-under-way',
    purpose: 'decide',
    stages: ['administrative.mediation'],
    startsAt: 'own',
    amount: null,
    unit: 'calendar-day',
    basis: { law: 'administrative-case-rules', article: '183', isQuotable: false },
    from: null,
    to: null,
    results: [null],
  },
  {
    ...none,
    id: 'second-mediation',
    purpose: 'explain',
    stages: ['administrative.mediation'],
    startsAt: 'own',
    amount: 7,
    unit: 'working-day',
    basis: { law: 'administrative-case-rules', article: '183', isQuotable: false },
    from: '2019-01-01',
    to: null,
  },
  {
    ...none,
    id: 'other-administrative',
    purpose: 'other-administrative',
    stages: ['administrative.accepted', 'administrative.investigation'],
    startsAt: 'administrative.accepted',
    amount: 90,
    unit: 'calendar-day',
    basis: { law: 'administrative-penalty-law', article: '60', isQuotable: true },
    from: '2021-07-15',
    to: null,
  },
  {
    // Since 2026 the law has a case opened at once, so this row ends.
    ...none,
    id: 'administrative-intake-until-2025',
    purpose: 'intake',
    stages: ['administrative.accepted'],
    startsAt: 'own',
    amount: 24,
    unit: 'hour',
    extendedTo: [72],
    extension: 'on-approval',
    basis: { law: 'case-intake-opinion', article: null, isQuotable: false },
    from: '2015-11-06',
    to: '2025-12-31',
  },
  {
    ...none,
    id: 'administrative-transfer',
    purpose: 'transfer',
    stages: ['administrative.accepted'],
    startsAt: 'own',
    amount: 24,
    unit: 'hour',
    basis: { law: 'administrative-case-rules', article: '61', isQuotable: false },
    from: '2013-01-01',
    to: null,
  },
  {
    ...none,
    id: 'fast-track',
    purpose: 'fast-track',
    stages: ['administrative.investigation'],
    startsAt: 'own',
    amount: 48,
    unit: 'hour',
    basis: { law: 'administrative-case-rules', article: '47', isQuotable: false },
    from: '2019-01-01',
    to: null,
  },
  {
    ...none,
    id: 'decision-copy-until-2025',
    purpose: 'notify',
    stages: ['administrative.penalty'],
    startsAt: 'own',
    amount: 2,
    unit: 'calendar-day',
    basis: { law: 'administrative-case-rules', article: '172', isQuotable: false },
    from: '2013-01-01',
    to: '2025-12-31',
  },
  {
    ...none,
    id: 'decision-copy-since-2026',
    purpose: 'notify',
    stages: ['administrative.penalty'],
    startsAt: 'own',
    amount: 2,
    unit: 'calendar-day',
    basis: { law: 'public-order-law', article: '116', isQuotable: true },
    from: '2026-01-01',
    to: null,
  },
  {
    // Art. 116 of the law of 2026 speaks of penalties alone; a decision not to punish still follows the rules.
    ...none,
    id: 'no-penalty-copy',
    purpose: 'notify',
    stages: ['administrative.no-penalty'],
    startsAt: 'own',
    amount: 2,
    unit: 'calendar-day',
    basis: { law: 'administrative-case-rules', article: '172', isQuotable: false },
    from: '2013-01-01',
    to: null,
  },
];
