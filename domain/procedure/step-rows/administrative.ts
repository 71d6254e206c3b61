import type { Basis } from '../law';
import type { Step } from '../step';

const none = { extendedTo: [], extension: null } as const;
// The procedure rules of 2019 may have been re-issued to match the law of 2026: never quoted.
const rules = (article: string): Basis => ({ law: 'administrative-case-rules', article, isQuotable: false });
const rulesSince = { from: '2019-01-01', to: null } as const;
const publicOrder = (article: string): Basis => ({ law: 'public-order-law', article, isQuotable: true });
const reconsideration = (article: string): Basis => ({
  law: 'reconsideration-law',
  article,
  isQuotable: true,
});
const since2024 = { from: '2024-01-01', to: null } as const;

/** Law.md 1.3 B1, B2, B4, B6, B7, B10. */
export const ADMINISTRATIVE_STEPS: readonly Step[] = [
  {
    id: 'administrative.registration',
    kind: 'administrative',
    beside: ['administrative.accepted'],
    told: ['reporter'],
    basis: rules('61'),
    limits: [],
  },
  {
    id: 'administrative.filing',
    kind: 'administrative',
    beside: ['administrative.accepted'],
    told: ['reporter'],
    basis: publicOrder('90'),
    limits: [],
  },
  {
    id: 'administrative.appraisal',
    kind: 'administrative',
    beside: ['administrative.investigation'],
    told: ['suspect', 'victim'],
    basis: rules('97'),
    limits: [
      {
        ...none,
        ...rulesSince,
        id: 'administrative-appraisal-copy',
        by: 'police',
        amount: 5,
        unit: 'calendar-day',
        basis: rules('97'),
      },
      {
        ...none,
        ...rulesSince,
        id: 'administrative-re-appraisal-refusal',
        by: 'police',
        amount: 3,
        unit: 'calendar-day',
        basis: rules('98'),
      },
    ],
  },
  {
    id: 'administrative.notice-and-hearing',
    kind: 'administrative',
    beside: ['administrative.investigation'],
    told: ['suspect'],
    basis: publicOrder('112、117'),
    limits: [
      {
        ...none,
        ...rulesSince,
        id: 'hearing-held',
        by: 'police',
        amount: 10,
        unit: 'calendar-day',
        basis: rules('137'),
      },
    ],
  },
  {
    id: 'administrative.on-the-spot-penalty',
    kind: 'administrative',
    beside: ['administrative.penalty'],
    told: ['suspect', 'victim'],
    basis: publicOrder('119–120'),
    limits: [],
  },
  {
    id: 'administrative.reconsideration',
    kind: 'administrative',
    beside: ['administrative.no-penalty', 'administrative.penalty'],
    told: ['applicant'],
    basis: reconsideration('20、24'),
    limits: [
      {
        ...none,
        ...since2024,
        id: 'reconsideration-acceptance',
        by: 'government',
        amount: 5,
        unit: 'working-day',
        basis: reconsideration('30'),
      },
      {
        ...since2024,
        id: 'reconsideration-decision',
        by: 'government',
        amount: 60,
        unit: 'calendar-day',
        extendedTo: [90],
        extension: 'complex-told',
        basis: reconsideration('62'),
      },
      {
        ...none,
        ...since2024,
        id: 'reconsideration-simple-decision',
        by: 'government',
        amount: 30,
        unit: 'calendar-day',
        basis: reconsideration('62'),
      },
      {
        ...none,
        id: 'lawsuit-after-reconsideration',
        by: 'person',
        amount: 15,
        unit: 'calendar-day',
        basis: { law: 'administrative-litigation-law', article: '45', isQuotable: true },
        from: '2015-05-01',
        to: null,
      },
    ],
  },
];
