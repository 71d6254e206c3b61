import { bullets, h2, p, table, warning } from '../blocks';
import { DISCLOSURE_RULE, TRAFFIC } from '../publishers';
import type { SeedDisclosure } from '../types';

export const roadWorksNotice: SeedDisclosure = {
  slug: 'road-works-notice',
  kind: 'traffic-control',
  title: '大沁他拉镇部分路段施工期间交通管制通告（样例）',
  summary: '样例通告：11月23日6时至12月4日18时，镇内一段主路半幅封闭，大货车绕行。',
  publisher: TRAFFIC,
  documentNumber: '奈公交告〔2026〕11号（样例）',
  legalBasis: ['中华人民共和国道路交通安全法', DISCLOSURE_RULE],
  formedOn: '2026-11-18',
  publishedAt: '2026-11-18T08:00:00.000Z',
  changes: [],
  body: [
    p('本通告为样例，用来说明管制通告应当写清什么，并非真实的道路管制。'),
    table(
      '管制内容',
      ['项目', '内容'],
      [
        ['方式', '半幅封闭，单向交替放行；核载较大的货车绕行'],
        ['区域', '大沁他拉镇东西向主路，镇政府路口至客运站路口一段（样例路段）'],
        ['开始', '2026年11月23日（星期一）6时'],
        ['结束', '2026年12月4日（星期五）18时'],
        ['每日时段', '全天；7时至8时、17时至18时增派人员疏导'],
        ['绕行', '货车走环镇路；小型车可走南侧平行街道'],
      ],
      '样例通告',
    ),
    h2('不受限制的'),
    bullets(
      '执行任务的警车、消防车、救护车和工程救险车；',
      '沿线住户出入，请听从现场指挥；',
      '公共汽车照常，站点临时移到路口以西。',
    ),
    h2('请提前安排'),
    bullets(
      '上学、就医提早出门；',
      '雪天路滑，放慢车速，与前车拉开距离；',
      '有老人、病人需要通过的，可以先打电话，由现场人员引导。',
    ),
    warning(
      '有变化会在这里更新',
      '提前恢复或者延期，都会在本页写明。交通管理大队 0475-0001017（样例），事故报警 122。',
    ),
    p('对管制有意见的，请打 12345 或者监督电话 0475-0001021（样例）。'),
  ],
};
