import { TRAFFIC } from '../publishers';
import type { SeedDecision } from '../types';
import { NO_CONCERNS } from './no-concerns';

/** Two years after its publication a person's decision is no longer public. */
export const expiredOverload: SeedDecision = {
  slug: 'goods-vehicle-overload-2024',
  title: '张某驾驶货车超载，给予罚款',
  documentNumber: '奈公交决字〔2024〕3号（样例）',
  organ: TRAFFIC,
  kind: 'traffic',
  nature: 'penalty',
  procedure: 'ordinary',
  madeOn: '2024-06-11',
  partyType: 'person',
  party: '张某',
  concerns: NO_CONCERNS,
  facts: '张某驾驶货车超过核定载质量行驶，已经卸载。（样例，事实为虚构）',
  basis: '中华人民共和国道路交通安全法',
  content: '给予罚款。',
  significance: '货车超载损坏道路，公开这件决定，提醒货运驾驶人。',
  publishedAt: '2024-06-14T02:00:00.000Z',
  changes: [],
};
