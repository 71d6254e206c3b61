import type { Unit } from '../../../../domain/unit';

const SEAT = '奈曼旗大沁他拉镇';
const WINDOW_HOURS = '工作日 8:30—12:00、14:30—17:30（样例时间）';

/** Old names as a news report of about 2019 gives them, so that people find the unit under the name they remember. */
export const SEED_BUREAUS: Unit[] = [
  {
    slug: 'criminal-investigation',
    kind: 'bureau',
    name: '刑事犯罪侦查局',
    formerNames: ['刑侦', '经侦', '禁毒', '食药环'],
    handles: [
      '公安机关管辖的刑事案件的立案侦查（报案可就近到任何派出所）',
      '电信网络诈骗的报案与咨询',
      '向被害人答复立案、移送等环节',
    ],
    address: `${SEAT}（样例地址）`,
    telephone: '0475-0001015',
    hours: '报案昼夜受理；来访咨询 8:30—12:00、14:30—17:30（样例时间）',
    isSample: true,
  },
  {
    slug: 'public-order',
    kind: 'bureau',
    name: '治安管理局',
    formerNames: ['治安大队', '出入境', '消防指导办', '基层基础办', '流动人口办'],
    handles: [
      '治安管理和行业管理的咨询',
      '派出所业务的指导与监督',
      '居住登记、出入境证件的业务管理（办理到公安行政服务中心或派出所）',
      '不承办刑事案件；消防监督已不在公安机关，火警打 119',
    ],
    address: `${SEAT}（样例地址）`,
    telephone: '0475-0001016',
    hours: WINDOW_HOURS,
    isSample: true,
  },
  {
    slug: 'traffic-brigade',
    kind: 'bureau',
    name: '交通管理大队',
    formerNames: ['交警中队'],
    handles: ['道路交通事故的处理、认定和调解', '交通管制和道路安全提示', '派出所不能办理的车辆和驾驶证业务'],
    address: `${SEAT}（样例地址）`,
    telephone: '0475-0001017',
    hours: '事故报警昼夜受理；车驾管窗口 8:30—12:00、14:30—17:00（样例时间）',
    isSample: true,
  },
  {
    slug: 'administrative-service-centre',
    kind: 'window',
    name: '公安行政服务中心',
    formerNames: ['治安大队窗口', '出入境窗口'],
    handles: ['出入境证件的咨询和办理', '行业许可事项的咨询', '户口、证件事项的引导', '蒙古语接待预约'],
    address: `${SEAT}（样例地址）`,
    telephone: '0475-0001018',
    hours: WINDOW_HOURS,
    isSample: true,
  },
];
