import { TRAFFIC } from '../publishers';
import type { SeedDecision } from '../types';
import { NO_CONCERNS } from './no-concerns';

export const withdrawnFine: SeedDecision = {
  slug: 'transport-company-fine',
  title: '样例戊运输公司未消除车辆安全隐患，给予罚款',
  documentNumber: '奈公交决字〔2026〕5号（样例）',
  organ: TRAFFIC,
  kind: 'traffic',
  nature: 'penalty',
  procedure: 'ordinary',
  madeOn: '2026-09-22',
  partyType: 'organisation',
  party: '样例戊运输公司（虚构单位）',
  concerns: NO_CONCERNS,
  facts: '检查时认为该公司两辆货车的安全隐患没有按期消除。（样例，事实为虚构）',
  basis: '中华人民共和国道路交通安全法',
  content: '给予罚款，责令改正。',
  significance: '运输单位的车辆状况关系到道路安全，公开这件决定，提醒同类单位。',
  publishedAt: '2026-09-28T02:00:00.000Z',
  changes: [],
  event: { what: 'revoked', on: '2026-11-05' },
  withdrawn: {
    at: '2026-11-09T01:00:00.000Z',
    reason: '旗人民政府行政复议认为事实没有查清，依法撤销了这件决定。（样例）',
  },
};
