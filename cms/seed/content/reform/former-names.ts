import type { FormerName } from '../types';

const REPORT = '据2019年前后报道合并';

export const FORMER_NAMES: FormerName[] = [
  { former: '刑侦', now: 'criminal-investigation', note: `${REPORT}；报案可就近。` },
  { former: '经侦', now: 'criminal-investigation', note: `${REPORT}；报案可就近。` },
  { former: '禁毒', now: 'criminal-investigation', note: `${REPORT}；举报人要求保密的应当保密。` },
  {
    former: '食药环',
    now: 'criminal-investigation',
    note: `${REPORT}；食品、药品、环境方面涉嫌犯罪的找这里。`,
  },
  { former: '治安大队', now: 'public-order', note: `${REPORT}；不再承办刑事案件。` },
  {
    former: '出入境',
    now: 'administrative-service-centre',
    note: `${REPORT}到治安管理局，窗口在公安行政服务中心。`,
  },
  {
    former: '消防指导办',
    now: 'public-order',
    note: '据2019年前后报道并入治安管理局；消防2018年已转出公安机关，火警打 119，此行仅为历史名称。',
  },
  { former: '基层基础办', now: 'public-order', note: `${REPORT}；指导派出所业务，一般不对外办事。` },
  { former: '流动人口办', now: 'public-order', note: `${REPORT}；居住登记到居住地派出所办理。` },
  {
    former: '交警中队',
    now: 'traffic-brigade',
    note: '据2019年前后报道撤销6个，职责并入派出所，报道没有列出对应关系；可打就近派出所，或由交通管理大队转告。',
  },
];
