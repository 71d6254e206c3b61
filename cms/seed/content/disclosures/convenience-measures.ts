import { bullets, h2, p, table } from '../blocks';
import { DISCLOSURE_RULE, PUBLIC_ORDER } from '../publishers';
import type { SeedDisclosure } from '../types';

export const convenienceMeasures: SeedDisclosure = {
  slug: 'convenience-measures',
  kind: 'convenience',
  title: '便民措施一览',
  summary: '少跑腿、听得懂、等得起：窗口、语言、老人和残疾人、乡镇就近办理（样例）。',
  publisher: PUBLIC_ORDER,
  documentNumber: '奈公便〔2026〕2号（样例）',
  legalBasis: [DISCLOSURE_RULE, '中华人民共和国无障碍环境建设法'],
  formedOn: '2026-07-20',
  publishedAt: '2026-07-28T02:00:00.000Z',
  changes: [],
  body: [
    table(
      '便民措施（样例）',
      ['措施', '适合谁', '怎样用'],
      [
        ['电话先问', '所有人', '打窗口电话，问清材料和时间'],
        ['蒙古语接待', '习惯用蒙古语的', '到窗口说明，或者提前预约'],
        ['代填表格', '书写有困难的', '口述，由工作人员代填，念给您听后签名'],
        ['优先办理', '老人、残疾人、带幼儿的', '到窗口说明'],
        ['就近办理', '离旗里远的', '先问就近派出所能不能办'],
        ['大字说明', '眼睛不好的', '向窗口要，或者打开本站大字版'],
      ],
      '样例，以窗口公示为准',
    ),
    h2('不收的钱'),
    bullets(
      '咨询、代填表格、翻译接待不收费；',
      '人民调解不收费；',
      '证件工本费等依照公示的标准收取，没有公示的可以不交。',
    ),
    h2('网上办'),
    p(
      '车辆和驾驶证业务可以用交管12123。其他网上办理渠道，以窗口公布的官方名称为准，不要点短信里的陌生链接。',
    ),
    h2('没有做到时'),
    p('请记下窗口和时间，打监督电话 0475-0001021（样例），或者 12389。'),
  ],
};
