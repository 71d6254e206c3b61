import type { Unit } from '../../../../domain/unit';

const HOURS = '报案昼夜受理；户籍窗口 8:30—12:00、14:30—17:30（样例时间）';

const COMMON = [
  '报案、求助和治安案件的受理',
  '刑事案件的受理和前期处置',
  '户口、居民身份证、居住登记',
  '乡镇道路的轻微交通事故，部分车驾管业务（先电话确认）',
  '邻里纠纷的调解和转介',
];

/** The seat of the banner has a traffic brigade of its own, so this station leaves accidents to it. */
const IN_TOWN = [
  '报案、求助和治安案件的受理',
  '刑事案件的受理和前期处置',
  '户口、居民身份证、居住登记',
  '社区走访、邻里纠纷的调解和转介',
  '交通事故请找交通管理大队',
];

const station = (slug: string, place: string, telephone: string, handles: string[] = COMMON): Unit => ({
  slug: `station-${slug}`,
  kind: 'station',
  name: `${place}派出所`,
  formerNames: [],
  handles,
  address: `奈曼旗${place === '城区' ? '大沁他拉镇' : place}（样例地址）`,
  telephone,
  hours: HOURS,
  isSample: true,
});

/**
 * The fifteen stations of the sample extract. A report of about 2019 says traffic squads were merged into
 * stations and does not say which, so no station is given a squad as a former name.
 */
export const SEED_STATIONS: Unit[] = [
  station('daqintala', '大沁他拉镇', '0475-0001000'),
  station('baxiantong', '八仙筒镇', '0475-0001001'),
  station('qinglongshan', '青龙山镇', '0475-0001002'),
  station('xinzhen', '新镇', '0475-0001003'),
  station('zhian', '治安镇', '0475-0001004'),
  station('dongming', '东明镇', '0475-0001005'),
  station('sharihaolai', '沙日浩来镇', '0475-0001006'),
  station('yilongyong', '义隆永镇', '0475-0001007'),
  station('guribanhua', '固日班花苏木', '0475-0001008'),
  station('baiyintala', '白音他拉苏木', '0475-0001009'),
  station('mingren', '明仁苏木', '0475-0001010'),
  station('huanghuatala', '黄花塔拉苏木', '0475-0001011'),
  station('tuchengzi', '土城子乡', '0475-0001012'),
  station('weiliansu', '苇莲苏乡', '0475-0001013'),
  station('chengqu', '城区', '0475-0001014', IN_TOWN),
];
