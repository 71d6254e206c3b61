import { CYBER } from '../publishers';
import type { SeedDecision } from '../types';
import { NO_CONCERNS } from './no-concerns';

export const cyberWarning: SeedDecision = {
  slug: 'cyber-warning-sample-cafe',
  title: '样例甲网吧未落实网络安全保护措施，给予警告',
  documentNumber: '奈公网安决字〔2026〕1号（样例）',
  organ: CYBER,
  kind: 'cyber',
  nature: 'penalty',
  procedure: 'ordinary',
  madeOn: '2026-11-04',
  partyType: 'organisation',
  party: '样例甲网吧（虚构单位）',
  concerns: NO_CONCERNS,
  facts:
    '2026年10月例行检查时发现，该网吧没有按照网络安全等级保护制度的要求留存网络日志，也没有确定网络安全负责人。\n该网吧承认上述情况，并在检查后三天内改正。（样例，事实为虚构）',
  basis: '中华人民共和国网络安全法',
  content: '给予警告，责令在十五天内改正。\n改正情况已经复查，符合要求。',
  significance: '网吧是群众常去的上网场所，公开这件决定，提醒同类单位留存日志、明确责任人。',
  publishedAt: '2026-11-10T02:00:00.000Z',
  changes: [],
};
