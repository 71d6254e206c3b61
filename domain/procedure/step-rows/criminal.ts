import type { Basis } from '../law';
import type { Step } from '../step';

const none = { extendedTo: [], extension: null } as const;
const rules = (article: string): Basis => ({ law: 'criminal-case-rules', article, isQuotable: true });
const law = (article: string): Basis => ({ law: 'criminal-procedure-law', article, isQuotable: true });
const OPINION: Basis = { law: 'case-intake-opinion', article: null, isQuotable: false };
const rulesOf2020 = { from: '2020-09-01', to: null } as const;
// The revision of 2018 was in force on the day it was made public.
const lawOf2018 = { from: '2018-10-26', to: null } as const;

/** Law.md 1.3 A1, A3, A5a, A6a, A6b, A10. Custody has clocks of its own; they are the suspect's, and never here. */
export const CRIMINAL_STEPS: readonly Step[] = [
  {
    id: 'criminal.registration',
    kind: 'criminal',
    beside: ['criminal.accepted'],
    told: ['reporter', 'accuser'],
    basis: rules('171'),
    limits: [
      {
        ...none,
        id: 'emergency-registration',
        by: 'police',
        amount: 24,
        unit: 'hour',
        basis: OPINION,
        from: '2015-11-06',
        to: null,
      },
    ],
  },
  {
    id: 'criminal.other-ways',
    kind: 'criminal',
    beside: ['criminal.review'],
    told: ['victim'],
    basis: rules('176–177'),
    limits: [],
  },
  {
    id: 'criminal.reconsideration',
    kind: 'criminal',
    beside: ['criminal.not-filed'],
    told: ['accuser'],
    basis: rules('179'),
    limits: [
      {
        ...rulesOf2020,
        id: 'criminal-reconsideration-decision',
        by: 'police',
        amount: 30,
        unit: 'calendar-day',
        extendedTo: [60],
        extension: 'complex-told',
        basis: rules('179'),
      },
      {
        ...rulesOf2020,
        id: 'criminal-second-review-decision',
        by: 'higher-police',
        amount: 30,
        unit: 'calendar-day',
        extendedTo: [60],
        extension: 'complex-told',
        basis: rules('179'),
      },
    ],
  },
  {
    id: 'criminal.filing-supervision',
    kind: 'criminal',
    beside: ['criminal.not-filed', 'criminal.review'],
    told: ['procuratorate'],
    basis: law('113'),
    limits: [
      {
        ...none,
        ...rulesOf2020,
        id: 'explain-not-filed',
        by: 'police',
        amount: 7,
        unit: 'calendar-day',
        basis: rules('182'),
      },
      {
        ...none,
        ...rulesOf2020,
        id: 'file-when-ordered',
        by: 'police',
        amount: 15,
        unit: 'calendar-day',
        basis: rules('182'),
      },
    ],
  },
  {
    id: 'criminal.measures',
    kind: 'criminal',
    beside: ['criminal.filed'],
    told: ['family'],
    basis: rules('127、145'),
    limits: [
      {
        ...none,
        ...rulesOf2020,
        id: 'family-notice',
        by: 'police',
        amount: 24,
        unit: 'hour',
        basis: rules('127、145'),
      },
    ],
  },
  {
    id: 'criminal.appraisal-notice',
    kind: 'criminal',
    beside: ['criminal.filed'],
    told: ['suspect', 'victim'],
    basis: rules('252'),
    limits: [
      {
        ...none,
        ...rulesOf2020,
        id: 'criminal-re-appraisal-refusal',
        by: 'police',
        amount: 3,
        unit: 'calendar-day',
        basis: rules('254–255'),
      },
    ],
  },
  {
    id: 'criminal.measure-complaint',
    kind: 'criminal',
    beside: ['criminal.filed'],
    told: ['applicant'],
    basis: rules('196'),
    limits: [
      {
        ...none,
        ...rulesOf2020,
        id: 'measure-complaint-reply',
        by: 'police',
        amount: 30,
        unit: 'calendar-day',
        basis: rules('196'),
      },
    ],
  },
  {
    id: 'criminal.procuratorate',
    kind: 'criminal',
    beside: ['criminal.prosecution'],
    told: ['victim', 'suspect'],
    basis: law('172'),
    limits: [
      {
        ...none,
        ...lawOf2018,
        id: 'prosecution-decision',
        by: 'procuratorate',
        amount: 1,
        unit: 'month',
        basis: law('172'),
      },
      {
        ...none,
        ...rulesOf2020,
        id: 'supplementary-investigation',
        by: 'police',
        amount: 1,
        unit: 'month',
        basis: rules('295'),
      },
    ],
  },
];
