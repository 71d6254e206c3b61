import { TRAFFIC } from '../publishers';
import type { SeedDecision } from '../types';
import { NO_CONCERNS } from './no-concerns';

export const passengerTransport: SeedDecision = {
  slug: 'passenger-coach-overload',
  title: '李某驾驶营运客车超员，给予罚款',
  documentNumber: '奈公交决字〔2026〕4号（样例）',
  organ: TRAFFIC,
  kind: 'traffic',
  nature: 'penalty',
  procedure: 'ordinary',
  madeOn: '2026-09-14',
  partyType: 'person',
  party: '李某',
  concerns: NO_CONCERNS,
  facts: '李某驾驶营运客车在旗内道路行驶，实载人数超过核定人数。多出的乘客已经当场转运。（样例，事实为虚构）',
  basis: '中华人民共和国道路交通安全法',
  content: '给予罚款。',
  significance: '客运超员危及全车乘客的安全，公开这件决定，提醒客运驾驶人和乘客。',
  publishedAt: '2026-09-18T02:00:00.000Z',
  changes: [],
};
