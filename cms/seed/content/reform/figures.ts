import type { ReformFigure } from '../types';

const REPORTED = '据2019年前后报道';
/** The report says "two years" and gives no dates; both years are read back from its own. */
const BEFORE = 2017;
const AFTER = 2019;
const YEARS = '年份按报道时间推算，为约数。';

/** As reported, never recomputed: a figure whose parts do not agree says so in `note`. */
export const REFORM_FIGURES: ReformFigure[] = [
  {
    slug: 'internal-bodies',
    label: '内设机构',
    before: { value: 28, year: BEFORE },
    after: { value: 13, year: AFTER },
    unit: '个',
    asReported: REPORTED,
    note: `据报道称削减57%；但据报道的这两个数计算，约为53.6%。${YEARS}`,
  },
  {
    slug: 'internal-bodies-cut',
    label: '内设机构削减幅度',
    before: null,
    after: { value: 57, year: AFTER },
    unit: '%',
    asReported: REPORTED,
    note: `据报道的机构数计算应约为53.6%，差别的原因没有说明。${YEARS}`,
  },
  {
    slug: 'stations',
    label: '派出所',
    before: { value: 19, year: BEFORE },
    after: { value: 15, year: AFTER },
    unit: '个',
    asReported: REPORTED,
    note: `据报道，后一个数出现在竞争上岗的段落；没有写明合并了哪几个，两数未必能直接相减。${YEARS}`,
  },
  {
    slug: 'competed-posts',
    label: '竞争上岗涉及的部门',
    before: null,
    after: { value: 10, year: AFTER },
    unit: '个',
    asReported: REPORTED,
    note: `据报道为10个部门加15个派出所，与据报道的13个内设机构不一致，差别没有说明。${YEARS}`,
  },
  {
    slug: 'middle-cadres',
    label: '改革前环节干部',
    before: { value: 176, year: BEFORE },
    after: null,
    unit: '人',
    asReported: REPORTED,
    note: `据报道占有效警力49%；“有效警力”的口径没有说明。${YEARS}`,
  },
  {
    slug: 'front-line-share',
    label: '一线警力占比',
    before: { value: 30.4, year: BEFORE },
    after: { value: 49, year: AFTER },
    unit: '%',
    asReported: REPORTED,
    note: `据报道的另一个49%指环节干部占比，两者不是一回事；分母也未必相同。${YEARS}`,
  },
  {
    slug: 'moved-to-stations',
    label: '下沉基层新增',
    before: null,
    after: { value: 120, year: AFTER },
    unit: '人',
    asReported: REPORTED,
    note: `据报道的警力占比推算，与这个人数合不拢，可能口径不同。${YEARS}`,
  },
  {
    slug: 'traffic-squads-merged',
    label: '并入派出所的交警中队',
    before: { value: 6, year: BEFORE },
    after: null,
    unit: '个',
    asReported: REPORTED,
    note: `据报道为撤销6个，没有列出中队名称，也没有说并入哪些派出所。${YEARS}`,
  },
  {
    slug: 'vehicle-services',
    label: '下放的车驾管业务',
    before: null,
    after: { value: 15, year: AFTER },
    unit: '项',
    asReported: REPORTED,
    note: `据报道只有总数，没有清单；能否办理以窗口答复为准。${YEARS}`,
  },
  {
    slug: 'criminal-case-types',
    label: '刑事案件种类',
    before: null,
    after: { value: 343, year: AFTER },
    unit: '种',
    asReported: REPORTED,
    note: `据报道由刑事犯罪侦查局承办，同时又说派出所做前期处置；报道没有附目录。${YEARS}`,
  },
  {
    slug: 'internal-rules',
    label: '执法制度',
    before: null,
    after: { value: 150, year: AFTER },
    unit: '种',
    asReported: REPORTED,
    note: `据报道分6大类；属内部制度，可以公开的以“规则”栏目为准。${YEARS}`,
  },
  {
    slug: 'legal-officers',
    label: '派驻的法制员',
    before: null,
    after: { value: 24, year: AFTER },
    unit: '人',
    asReported: REPORTED,
    note: `据报道派驻18个单位，人数多于单位数；哪些单位不止一名没有说明。${YEARS}`,
  },
];
