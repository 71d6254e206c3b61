import { bullets, h2, p, table, warning } from '../blocks';
import { CRIMINAL, DISCLOSURE_RULE } from '../publishers';
import type { SeedDisclosure } from '../types';

export const fraudWarning: SeedDisclosure = {
  slug: 'fraud-warning',
  kind: 'situation',
  title: '秋收卖粮、卖牛羊时节的防骗提示',
  summary: '手里有现钱的时候，骗子也最忙。几种说法和对应的做法，请念给家里老人听。',
  publisher: CRIMINAL,
  documentNumber: null,
  legalBasis: ['中华人民共和国反电信网络诈骗法', DISCLOSURE_RULE],
  formedOn: '2026-09-21',
  publishedAt: '2026-09-23T02:00:00.000Z',
  changes: [],
  body: [
    p('本提示不涉及任何一起具体案件，也不含统计数字。'),
    table(
      '听到这样的话',
      ['对方说', '请这样做'],
      [
        ['“我在外地收粮，先把运费转我”', '见人、见车、见货再谈钱'],
        ['“多打了钱给你，退回来”', '先看自己账户到没到账，不看截图'],
        ['“公安局的，你的卡涉案了”', '挂断，自己拨 110 问'],
        ['“补贴链接，填卡号验证码”', '不点，问嘎查村委会'],
        ['“刷单一天挣几百”', '先垫钱的都不做'],
      ],
      '本局整理（样例）',
    ),
    h2('三句话记牢'),
    bullets('验证码不给任何人；', '不认识的链接不点，屏幕不共享；', '转账之前，问一问家里人。'),
    warning('已经转了钱', '马上拨打 110，说清双方账号、时间和金额；怀疑被骗拿不准，拨打 96110。'),
    p('接到 96110 的来电请接听，这是提醒您可能正在被骗。'),
  ],
};
