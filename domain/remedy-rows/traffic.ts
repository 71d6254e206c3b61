import type { Remedy } from '../remedy';

export const TRAFFIC_REMEDIES: readonly Remedy[] = [
  {
    id: 'accident-review',
    stages: ['traffic.determination'],
    viewers: ['traffic-party', 'victim'],
    limit: { amount: 3, unit: 'working-day', starts: 'document' },
    telephone: 'unit',
    basis: { law: 'traffic-accident-rules', article: '71', isQuotable: true },
  },
  {
    id: 'accident-mediation',
    stages: ['traffic.determination'],
    viewers: ['traffic-party', 'victim'],
    limit: { amount: 10, unit: 'working-day', starts: 'document' },
    telephone: 'unit',
    basis: { law: 'traffic-accident-rules', article: '86', isQuotable: true },
  },
  {
    // After a review the ten days run from the paper that says the determination stands.
    id: 'accident-mediation',
    stages: ['traffic.review'],
    viewers: ['traffic-party', 'victim'],
    limit: { amount: 10, unit: 'working-day', starts: 'document' },
    telephone: 'unit',
    basis: { law: 'traffic-accident-rules', article: '86', isQuotable: true },
    results: ['upheld'],
  },
  {
    id: 'accident-re-appraisal',
    stages: ['traffic.appraisal'],
    viewers: ['traffic-party', 'victim'],
    limit: { amount: 3, unit: 'working-day', starts: 'later-paper' },
    telephone: 'unit',
    basis: { law: 'traffic-accident-rules', article: '49–56', isQuotable: true },
  },
  {
    id: 'civil-lawsuit',
    stages: [
      'traffic.not-accepted',
      'traffic.simple-determination',
      'traffic.determination',
      'traffic.review',
      'traffic.mediation',
      'traffic.closed',
    ],
    viewers: ['traffic-party', 'victim'],
    limit: null,
    telephone: null,
    basis: { law: 'civil-procedure-law', article: null, isQuotable: false },
  },
];
