import { bullets, h2, note, p } from '../blocks';
import { BUREAU, DISCLOSURE_RULE } from '../publishers';
import type { SeedDisclosure } from '../types';

export const rightsOfReportersAndVictims: SeedDisclosure = {
  slug: 'rights-of-reporters-and-victims',
  kind: 'rights',
  title: '报案人、被害人、被侵害人的权利',
  summary: '拿回执、要保密、请翻译、知道结果、提出异议，一样一样写清楚。',
  publisher: BUREAU,
  documentNumber: null,
  legalBasis: [
    '中华人民共和国刑事诉讼法',
    '中华人民共和国治安管理处罚法',
    '中华人民共和国反家庭暴力法',
    DISCLOSURE_RULE,
  ],
  formedOn: '2026-06-15',
  publishedAt: '2026-06-24T02:00:00.000Z',
  changes: [],
  body: [
    h2('报案的时候'),
    bullets(
      '口头、书面都可以，公安机关应当接受；',
      '核对笔录，没有阅读能力的，要读给您听；',
      '拿到受案回执和材料清单；',
      '要求对报案人是谁保密；',
      '使用本民族语言文字，需要时由机关提供翻译。',
    ),
    h2('案件办理中'),
    bullets(
      '知道案件到了哪个环节；',
      '知道用作证据的鉴定意见，依法提出异议；',
      '要求有利害关系的办案人员回避；',
      '愿意的，可以调解；不愿意的，可以拒绝；',
      '您和近亲属的安全受法律保障，有危险马上说。',
    ),
    h2('案件有了结果'),
    bullets(
      '有被侵害人的治安案件，处罚决定书应当送达被侵害人；',
      '刑事案件撤销的，三日以内告知被害人等；',
      '不服的，依法申请复议、复核或者起诉；',
      '因民事损害要求赔偿的，可以向法院起诉。',
    ),
    h2('受到家庭暴力'),
    p(
      '受害人及其法定代理人、近亲属可以向公安机关报案。公安机关应当及时出警、制止，协助就医和鉴定伤情。也可以向法院申请人身安全保护令：法院受理后，应当在七十二小时内作出决定，情况紧急的，在二十四小时内。因受到威胁自己无法申请的，近亲属、公安机关、妇女联合会等可以代为申请。',
    ),
    note('看本页被人打断时', '可以按“快速离开”。公用设备上，请记得清除浏览记录。'),
  ],
};
