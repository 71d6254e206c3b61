import type { Remedy } from '../remedy';

export const ADMINISTRATIVE_REMEDIES: readonly Remedy[] = [
  {
    // To the banner's people's government: since 2024 no longer to the police bureau above.
    id: 'administrative-reconsideration',
    stages: ['administrative.penalty', 'administrative.no-penalty'],
    viewers: ['victim', 'suspect'],
    limit: { amount: 60, unit: 'calendar-day', starts: 'document' },
    telephone: null,
    basis: { law: 'reconsideration-law', article: '20、24', isQuotable: true },
  },
  {
    id: 'administrative-lawsuit',
    stages: ['administrative.penalty', 'administrative.no-penalty'],
    viewers: ['victim', 'suspect'],
    limit: { amount: 6, unit: 'month', starts: 'document' },
    telephone: null,
    basis: { law: 'administrative-litigation-law', article: '46', isQuotable: true },
  },
  {
    // Whoever asked the police for protection and got no lawful answer may have the government review that.
    id: 'inaction-reconsideration',
    stages: ['administrative.accepted', 'administrative.investigation'],
    viewers: ['victim'],
    limit: null,
    telephone: null,
    basis: { law: 'reconsideration-law', article: '11', isQuotable: true },
  },
  {
    // The right of the person facing the penalty, told on paper before the decision: explained, never looked up.
    id: 'hearing',
    stages: ['administrative.investigation'],
    viewers: ['suspect'],
    limit: { amount: 5, unit: 'working-day', starts: 'later-paper' },
    telephone: 'unit',
    basis: { law: 'administrative-penalty-law', article: '64', isQuotable: true },
  },
  {
    id: 'administrative-re-appraisal',
    stages: ['administrative.investigation'],
    viewers: ['victim', 'suspect'],
    limit: { amount: 3, unit: 'calendar-day', starts: 'later-paper' },
    telephone: 'unit',
    basis: { law: 'administrative-case-rules', article: '97', isQuotable: false },
  },
  {
    id: 'public-order-mediation',
    stages: ['administrative.accepted', 'administrative.investigation'],
    viewers: ['victim', 'suspect'],
    limit: null,
    telephone: 'unit',
    basis: { law: 'public-order-law', article: '9', isQuotable: true },
  },
  {
    id: 'civil-lawsuit',
    stages: ['administrative.mediation', 'administrative.terminated', 'administrative.closed'],
    viewers: ['victim'],
    limit: null,
    telephone: null,
    basis: { law: 'civil-procedure-law', article: null, isQuotable: false },
  },
];
