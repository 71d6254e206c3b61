import { bullets, h2, note, p, steps } from '../blocks';
import { DISCLOSURE_RULE, PUBLIC_ORDER } from '../publishers';
import type { SeedDisclosure } from '../types';

export const identityCardGuide: SeedDisclosure = {
  slug: 'identity-card-guide',
  kind: 'convenience',
  title: '居民身份证申领、换领、补领办事指南',
  summary: '到哪里、带什么、多久能拿到。着急用时可以申请临时身份证。',
  publisher: PUBLIC_ORDER,
  documentNumber: null,
  legalBasis: ['中华人民共和国居民身份证法', DISCLOSURE_RULE],
  formedOn: '2026-10-12',
  publishedAt: '2026-10-20T02:00:00.000Z',
  changes: [],
  body: [
    h2('谁来办'),
    bullets(
      '年满十六周岁的公民，三个月内申请领取；',
      '不满十六周岁的，由监护人代为申请；',
      '有效期满、姓名变更、证件损坏不能辨认的，换领；丢失的，补领。',
    ),
    h2('到哪里办'),
    p('常住户口所在地的派出所。人在外地的，先打派出所电话问能否异地办理。'),
    h2('带什么'),
    bullets('申请领取：居民户口簿；', '换领：旧证，领新证时交回；', '代孩子办：监护人的身份证件。'),
    h2('步骤'),
    steps(
      '填写申领登记表，写有困难的可以请工作人员代填。',
      '按窗口要求采集照片等信息。',
      '核对姓名、住址，有错当场说。',
      '收好领证凭据。',
    ),
    h2('多久能拿到'),
    p(
      '公安机关应当自您提交登记表之日起六十日内发证；交通不便的地区可以适当延长。等证期间急用的，可以申请临时居民身份证。',
    ),
    h2('保护好自己的信息'),
    bullets(
      '不要把身份证照片发给不认识的人；',
      '复印件上写明用途；',
      '民警和窗口人员因履行职责知道的个人信息，应当保密。',
    ),
    note('电话', '公安行政服务中心 0475-0001018（样例）。各派出所电话见单位页面。'),
  ],
};
