import { BUREAU } from '../publishers';
import type { SeedDecision } from '../types';
import { NO_CONCERNS } from './no-concerns';

export const eventLicence: SeedDecision = {
  slug: 'winter-fair-safety-licence',
  title: '准予样例丙文化公司举办冬季物资交流会',
  documentNumber: '奈公许字〔2026〕2号（样例）',
  organ: BUREAU,
  kind: 'licensing',
  nature: 'licence',
  procedure: 'ordinary',
  madeOn: '2026-11-16',
  partyType: 'organisation',
  party: '样例丙文化公司（虚构单位）',
  concerns: NO_CONCERNS,
  facts: '申请材料齐全，安全工作方案和应急预案符合要求，场地检查合格。（样例，事实为虚构）',
  basis: '大型群众性活动安全管理条例',
  content:
    '准予举办，预计参加人数两千人以内，时间为2026年12月12日至13日。\n主办者应当按照安全工作方案落实措施。',
  significance: '活动面向全旗群众，公开许可结果，方便群众了解时间和人数，安排出行。',
  publishedAt: '2026-11-19T02:30:00.000Z',
  changes: [],
};
