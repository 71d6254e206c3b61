import { h2, p, table } from '../blocks';
import { DISCLOSURE_RULE, TRAFFIC } from '../publishers';
import type { SeedDisclosure } from '../types';

/** Withdrawn on purpose: the seeded site has to show what a withdrawn notice looks like. */
export const marketDayParking: SeedDisclosure = {
  slug: 'market-day-parking',
  kind: 'traffic-control',
  title: '八仙筒镇集日临时停车通告（样例）',
  summary: '样例通告：集日期间一段街道两侧临时禁止停车。',
  publisher: TRAFFIC,
  documentNumber: '奈公交告〔2026〕9号（样例）',
  legalBasis: ['中华人民共和国道路交通安全法', DISCLOSURE_RULE],
  formedOn: '2026-10-14',
  publishedAt: '2026-10-14T03:00:00.000Z',
  changes: [],
  withdrawn: {
    at: '2026-10-15T01:40:00.000Z',
    reason:
      '通告所写街道名称有误，容易使人停错地方。原通告撤回，不再执行；集日停车以现场标志为准，需要时另行发布。',
  },
  body: [
    p('本通告为样例，并非真实的道路管制。'),
    table(
      '管制内容',
      ['项目', '内容'],
      [
        ['方式', '道路两侧禁止停放机动车'],
        ['区域', '八仙筒镇集市所在街道（样例路段）'],
        ['开始', '2026年10月17日（星期六）7时'],
        ['结束', '2026年10月17日（星期六）15时'],
      ],
      '样例通告',
    ),
    h2('停车'),
    p('可以停在镇东空场，步行到集市。事故报警 122。'),
  ],
};
