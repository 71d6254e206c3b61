import type { Remedy } from '../remedy';

export const CRIMINAL_REMEDIES: readonly Remedy[] = [
  {
    id: 'criminal-reconsideration',
    stages: ['criminal.not-filed'],
    viewers: ['victim'],
    limit: { amount: 7, unit: 'calendar-day', starts: 'document' },
    telephone: 'unit',
    basis: { law: 'criminal-case-rules', article: '179', isQuotable: true },
  },
  {
    // The procuratorate also takes up a case that ought to have been filed and is not.
    id: 'filing-supervision',
    stages: ['criminal.review', 'criminal.not-filed'],
    viewers: ['victim'],
    limit: null,
    telephone: '12309',
    basis: { law: 'criminal-case-rules', article: '182', isQuotable: true },
  },
  {
    id: 'new-evidence',
    stages: ['criminal.not-filed', 'criminal.dropped', 'criminal.stopped'],
    viewers: ['victim', 'reporter'],
    limit: null,
    telephone: 'unit',
    basis: { law: 'criminal-case-rules', article: null, isQuotable: false },
  },
  {
    id: 'private-prosecution',
    stages: ['criminal.not-filed', 'criminal.dropped'],
    viewers: ['victim'],
    limit: null,
    telephone: null,
    basis: { law: 'criminal-case-rules', article: '176', isQuotable: true },
  },
  {
    id: 'criminal-re-appraisal',
    stages: ['criminal.filed', 'criminal.stopped'],
    viewers: ['victim', 'suspect'],
    limit: null,
    telephone: 'unit',
    basis: { law: 'criminal-case-rules', article: '252', isQuotable: true },
  },
  {
    id: 'incidental-civil-claim',
    stages: ['criminal.filed', 'criminal.prosecution'],
    viewers: ['victim'],
    limit: null,
    telephone: null,
    basis: { law: 'criminal-procedure-law', article: null, isQuotable: false },
  },
  {
    id: 'procuratorate-complaint',
    stages: ['criminal.filed', 'criminal.stopped', 'criminal.dropped', 'criminal.prosecution'],
    viewers: ['victim', 'suspect'],
    limit: null,
    telephone: '12309',
    basis: { law: 'criminal-procedure-law', article: null, isQuotable: false },
  },
];
