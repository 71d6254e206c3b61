import type { Basis } from './law';
import type { Limit } from './limit';

const article = (number: string): Basis => ({
  law: 'traffic-accident-rules',
  article: number,
  isQuotable: true,
});

const explained = {
  purpose: 'explain',
  startsAt: 'own',
  extendedTo: [],
  extension: null,
  suspendedBy: [],
  from: '2018-05-01',
  to: null,
} as const;

/**
 * Limits of a road accident whose beginning or end the extract does not carry: told to everybody, counted for
 * nobody. 道路交通事故处理程序规定 (2018), every article read.
 */
export const TRAFFIC_EXPLAINED: readonly Limit[] = [
  {
    ...explained,
    id: 'simple-determination',
    stages: ['traffic.simple-determination'],
    amount: 3,
    unit: 'working-day',
    basis: article('24'),
  },
  {
    ...explained,
    id: 'hit-and-run-determination',
    stages: ['traffic.investigation'],
    amount: 10,
    unit: 'working-day',
    basis: article('62'),
  },
  {
    ...explained,
    id: 'quick-determination',
    stages: ['traffic.investigation'],
    amount: 5,
    unit: 'working-day',
    basis: article('69'),
  },
  {
    ...explained,
    id: 'determination-suspended',
    stages: ['traffic.investigation'],
    amount: 60,
    unit: 'calendar-day',
    basis: article('68'),
  },
  {
    ...explained,
    id: 'determination-resumed',
    stages: ['traffic.investigation'],
    amount: 5,
    unit: 'working-day',
    basis: article('68'),
  },
  {
    ...explained,
    id: 'unsolved-hit-and-run',
    stages: ['traffic.investigation'],
    amount: 10,
    unit: 'working-day',
    basis: article('66'),
  },
  {
    ...explained,
    id: 'appraisal-commission',
    stages: ['traffic.appraisal'],
    amount: 3,
    unit: 'working-day',
    basis: article('49'),
  },
  {
    ...explained,
    id: 'appraisal-copy',
    stages: ['traffic.appraisal'],
    amount: 5,
    unit: 'working-day',
    basis: article('55'),
  },
  {
    ...explained,
    id: 'accident-re-appraisal-refusal',
    stages: ['traffic.appraisal'],
    amount: 3,
    unit: 'working-day',
    basis: article('56'),
  },
  {
    ...explained,
    id: 'vehicle-collection',
    stages: ['traffic.appraisal'],
    amount: 5,
    unit: 'working-day',
    basis: article('58'),
  },
  {
    ...explained,
    id: 'review-forwarding',
    stages: ['traffic.review'],
    amount: 2,
    unit: 'working-day',
    basis: article('72'),
  },
  {
    ...explained,
    id: 'review-files',
    stages: ['traffic.review'],
    amount: 5,
    unit: 'working-day',
    basis: article('72'),
  },
];
