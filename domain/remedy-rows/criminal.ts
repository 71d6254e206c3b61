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
    // To the police organ above, against the reconsideration; when that decision was received is not disclosed.
    id: 'criminal-second-review',
    stages: ['criminal.not-filed'],
    viewers: ['victim'],
    limit: { amount: 7, unit: 'calendar-day', starts: 'later-paper' },
    telephone: 'unit',
    basis: { law: 'criminal-case-rules', article: '179', isQuotable: true },
  },
  {
    // The procuratorate also takes up a case that ought to have been filed and is not.
    id: 'filing-supervision',
    stages: ['criminal.accepted', 'criminal.review', 'criminal.not-filed'],
    viewers: ['victim'],
    limit: null,
    telephone: '12309',
    basis: { law: 'criminal-procedure-law', article: '113', isQuotable: true },
  },
  {
    id: 'new-evidence',
    stages: ['criminal.not-filed', 'criminal.dropped', 'criminal.stopped'],
    viewers: ['victim', 'reporter'],
    limit: null,
    telephone: 'unit',
    basis: { law: 'criminal-case-rules', article: '178、190', isQuotable: true },
  },
  {
    id: 'private-prosecution',
    stages: ['criminal.not-filed', 'criminal.dropped'],
    viewers: ['victim'],
    limit: null,
    telephone: null,
    basis: { law: 'criminal-procedure-law', article: '210', isQuotable: true },
  },
  {
    id: 'criminal-re-appraisal',
    stages: ['criminal.filed', 'criminal.stopped'],
    viewers: ['victim', 'suspect'],
    limit: null,
    telephone: 'unit',
    basis: { law: 'criminal-case-rules', article: '254–255', isQuotable: true },
  },
  {
    id: 'incidental-civil-claim',
    stages: ['criminal.filed', 'criminal.stopped', 'criminal.prosecution'],
    viewers: ['victim'],
    limit: null,
    telephone: null,
    basis: { law: 'criminal-procedure-law', article: '101', isQuotable: true },
  },
  {
    // Against a measure or a seizure that the law does not allow; the police answer in writing within 30 days.
    id: 'measure-complaint',
    stages: ['criminal.filed', 'criminal.stopped', 'criminal.dropped', 'criminal.prosecution'],
    viewers: ['victim', 'suspect'],
    limit: null,
    telephone: 'unit',
    basis: { law: 'criminal-case-rules', article: '196', isQuotable: true },
  },
  {
    id: 'procuratorate-complaint',
    stages: ['criminal.filed', 'criminal.stopped', 'criminal.dropped', 'criminal.prosecution'],
    viewers: ['victim', 'suspect'],
    limit: null,
    telephone: '12309',
    basis: { law: 'criminal-procedure-law', article: '117', isQuotable: true },
  },
  {
    // The decision not to prosecute is the procuratorate's; when the victim received it is not known here.
    id: 'non-prosecution-appeal',
    stages: ['criminal.prosecution'],
    viewers: ['victim'],
    limit: { amount: 7, unit: 'calendar-day', starts: 'later-paper' },
    telephone: '12309',
    basis: { law: 'criminal-procedure-law', article: '180', isQuotable: true },
  },
];
