import { h2, link, note, p, table } from '../blocks';
import { BUREAU, DISCLOSURE_RULE, INFORMATION_RULE } from '../publishers';
import type { SeedDisclosure } from '../types';

export const bodiesDirectory: SeedDisclosure = {
  slug: 'bodies-directory',
  kind: 'bodies',
  title: '执法单位的名称和职权',
  summary: '三个业务单位和十五个派出所管什么、以前叫什么（样例，以正式机构文件为准）。',
  publisher: BUREAU,
  documentNumber: '奈公机〔2026〕3号（样例）',
  legalBasis: [INFORMATION_RULE, DISCLOSURE_RULE],
  formedOn: '2026-08-17',
  publishedAt: '2026-08-26T02:00:00.000Z',
  changes: [],
  body: [
    table(
      '业务单位',
      ['名称', '职权', '以前的名称'],
      [
        ['刑事犯罪侦查局', '公安机关管辖的刑事案件的立案侦查', '刑侦、经侦、禁毒、食药环'],
        [
          '治安管理局',
          '治安和行业管理，指导派出所，公安行政服务',
          '治安大队、出入境、消防指导办、基层基础办、流动人口办',
        ],
        ['交通管理大队', '交通秩序、事故处理、车驾管业务', '部分职责并入派出所'],
      ],
      '据2019年前后报道整理，联系方式为样例',
    ),
    h2('派出所'),
    p(
      '大沁他拉镇、八仙筒镇、青龙山镇、新镇、治安镇、东明镇、沙日浩来镇、义隆永镇、固日班花苏木、白音他拉苏木、明仁苏木、黄花塔拉苏木、土城子乡、苇莲苏乡和城区各设派出所。',
    ),
    p(
      '派出所受理报案求助，办理治安案件，管理户口和居住登记，开展巡逻和调解。警告和一千元以下的罚款可以由派出所决定，其他治安处罚由旗公安局决定。',
    ),
    h2('不再属于公安机关的'),
    p('消防监督和灭火救援由消防救援部门承担；行政复议由旗人民政府承担。'),
    note('联系方式', '地址、电话和时间见', link('单位电话', '/units'), '，目前均为样例。'),
  ],
};
