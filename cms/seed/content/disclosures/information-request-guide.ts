import { bullets, h2, p, steps } from '../blocks';
import { BUREAU, INFORMATION_RULE } from '../publishers';
import type { SeedDisclosure } from '../types';

export const informationRequestGuide: SeedDisclosure = {
  slug: 'information-request-guide',
  kind: 'rights',
  title: '政府信息公开申请指南',
  summary: '网上找不到、又与您有关的政府信息，可以书面申请。二十个工作日内答复。',
  publisher: BUREAU,
  documentNumber: null,
  legalBasis: [INFORMATION_RULE],
  formedOn: '2026-09-07',
  publishedAt: '2026-09-15T02:00:00.000Z',
  changes: [],
  attachments: [{ title: '政府信息公开申请表（样例）', file: 'information-request-form' }],
  body: [
    h2('先找一找'),
    p('应当主动公开的信息，形成或者变更之日起二十个工作日内会放到网上。先在本站检索，找不到再申请。'),
    h2('怎样申请'),
    steps(
      '写一份申请，可以当面交、寄信，或者用数据电文。写有困难的，可以口头提出，由工作人员代填。',
      '写明您的姓名或者名称、身份证明和联系方式。',
      '写明要什么：名称、文号，或者便于查找的特征。',
      '写明要什么形式：纸质、电子，怎样取。',
    ),
    h2('多久答复'),
    p(
      '能当场答复的当场答复；不能的，自收到申请之日起二十个工作日内答复。需要延长的，要经批准并告诉您，延长最多二十个工作日。征求第三方和其他机关意见的时间不算在内。',
    ),
    h2('收费吗'),
    p('不收。申请的数量、频次明显超过合理范围的，才可能收取信息处理费。'),
    h2('哪些不会给'),
    bullets(
      '国家秘密，公开后可能危及国家安全、公共安全、经济安全、社会稳定的；',
      '别人的隐私和商业秘密，权利人不同意的；',
      '违反治安管理的记录；',
      '行政执法案卷和内部管理信息，依法可以不公开的。',
    ),
    h2('不满意'),
    p(
      '对不予公开不服的，先申请行政复议，再依法起诉。有证据证明与您自身有关的记录不准确，可以要求更正。电话 0475-0001019（样例）。',
    ),
  ],
};
