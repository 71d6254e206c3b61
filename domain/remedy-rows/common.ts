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
    // Where no legal procedure is open: what has one (reconsideration, review, lawsuit) goes there first.
    id: 'petition',
    stages: 'all',
    viewers: 'all',
    limit: null,
    telephone: null,
    basis: { law: 'petition-rules', article: '23', isQuotable: true },
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
