import type { Menu } from '../../../../domain/site';

/** WeChat's own measure: three menus of at most four characters, five entries of at most seven. */
export const MENUS: Menu[] = [
  {
    label: '看公开',
    entries: [
      { label: '最新动态', path: '/news' },
      { label: '法定公开', path: '/disclosures' },
      { label: '办案程序', path: '/disclosures/kind/case-procedures' },
      { label: '交通管制', path: '/disclosures/kind/traffic-control' },
      { label: '谁能看什么', path: '/visibility' },
    ],
  },
  {
    label: '我要办',
    entries: [
      { label: '查案件进度', path: '/cases' },
      { label: '单位电话', path: '/units' },
      { label: '办事窗口', path: '/disclosures/kind/windows' },
      { label: '投诉监督', path: '/disclosures/kind/complaints' },
      { label: '求助热线', path: '/help' },
    ],
  },
  {
    label: '关于',
    entries: [
      { label: '改革专栏', path: '/reform' },
      { label: '关于本站', path: '/about' },
      { label: '显示设置', path: '/preferences' },
      { label: '隐私说明', path: '/privacy' },
      { label: '无障碍说明', path: '/accessibility' },
    ],
  },
];
