import type { ReformMeaning } from '../types';

export const REFORM_MEANINGS: ReformMeaning[] = [
  {
    slug: 'report-anywhere',
    title: '报案不用挑门',
    text: '到任何一个派出所都可以报案，或者拨打 110；该由谁办，由公安机关内部移送，并告诉您。',
    path: '/disclosures/kind/case-procedures',
  },
  {
    slug: 'old-names-work',
    title: '老名字也找得到',
    text: '记得的还是“经侦”“出入境”？在办事单位里找老名字，就会看到现在的单位和电话。',
    path: '/units',
  },
  {
    slug: 'accidents-nearby',
    title: '乡镇轻微事故，就近处理',
    text: '可以找就近派出所；有人受伤，先拨打 120，再拨打 110 或者 122。',
    path: '/disclosures/road-accident-guide',
  },
  {
    slug: 'receipt-in-hand',
    title: '回执要拿到手',
    text: '当场登记、当场接收材料、当场给回执并告知查询办法，三样都不能少。',
    path: '/cases',
  },
  {
    slug: 'ask-about-law',
    title: '不明白，可以问',
    text: '法制员和公职律师轮流值班，解释程序和救济办法；请律师有困难，拨打 12348。',
    path: '/help',
  },
  {
    slug: 'know-the-limits',
    title: '知道什么不公开',
    text: '程序对所有人公开，案件只对当事人公开，违反治安管理的记录依法封存。',
    path: '/visibility',
  },
];
