import { EXIT_ENTRY } from '../publishers';
import type { SeedDecision } from '../types';
import { NO_CONCERNS } from './no-concerns';

export const foreignStaffReport: SeedDecision = {
  slug: 'foreign-staff-not-reported',
  title: '样例丁服务公司聘用外国人未按规定报告，责令改正',
  documentNumber: '奈公境决字〔2026〕1号（样例）',
  organ: EXIT_ENTRY,
  kind: 'exit-entry',
  nature: 'other',
  procedure: 'ordinary',
  madeOn: '2026-10-12',
  partyType: 'organisation',
  party: '样例丁服务公司（虚构单位）',
  concerns: NO_CONCERNS,
  facts: '该公司聘用外国人工作，人员变动以后没有在规定时间内向公安机关报告。（样例，事实为虚构）',
  basis: '中华人民共和国出境入境管理法',
  content: '责令限期报告变动情况，并建立登记台账。\n该公司已经按期报告。',
  significance: '旗内聘用外国人的单位逐渐增多，公开这件决定，提醒用人单位按时报告。',
  publishedAt: '2026-10-30T07:00:00.000Z',
  changes: [],
};
