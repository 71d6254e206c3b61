import type { Remedy } from '../remedy';

export const COMMON_REMEDIES: readonly Remedy[] = [
  {
    id: 'ask-unit',
    stages: 'all',
    viewers: 'all',
    limit: null,
    telephone: 'unit',
    basis: { law: 'police-law', article: null, isQuotable: false },
  },
  {
    id: 'complaint-12389',
    stages: 'all',
    viewers: 'all',
    limit: null,
    telephone: '12389',
    basis: { law: 'police-law', article: null, isQuotable: false },
  },
  {
    id: 'legal-aid-12348',
    stages: 'all',
    viewers: 'all',
    limit: null,
    telephone: '12348',
    basis: { law: 'legal-aid-law', article: null, isQuotable: false },
  },
];
