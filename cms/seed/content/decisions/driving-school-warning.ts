import { TRAFFIC } from '../publishers';
import type { SeedDecision } from '../types';
import { NO_CONCERNS } from './no-concerns';

export const drivingSchoolWarning: SeedDecision = {
  slug: 'driving-school-training-route',
  title: '样例乙驾驶培训学校未按指定路线训练，给予警告',
  documentNumber: '奈公交决字〔2026〕6号（样例）',
  organ: TRAFFIC,
  kind: 'traffic',
  nature: 'penalty',
  procedure: 'ordinary',
  madeOn: '2026-10-20',
  partyType: 'organisation',
  party: '样例乙驾驶培训学校（虚构单位）',
  concerns: NO_CONCERNS,
  facts:
    '该校教练车在指定的路线以外进行道路训练，没有造成事故。\n该校承认上述情况，已经向全体教练员重申规定。（样例，事实为虚构）',
  basis: '中华人民共和国道路交通安全法\n中华人民共和国道路交通安全法实施条例',
  content: '给予警告。',
  significance: '训练路线关系到沿线群众出行安全，公开这件决定，方便群众监督。',
  publishedAt: '2026-10-26T03:00:00.000Z',
  changes: [
    { at: '2026-10-28T01:30:00.000Z', note: '更正：依据一栏补写了实施条例的名称，决定内容没有变化。' },
  ],
};
