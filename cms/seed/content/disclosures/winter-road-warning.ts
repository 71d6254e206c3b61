import { bullets, h2, note, p } from '../blocks';
import { DISCLOSURE_RULE, TRAFFIC } from '../publishers';
import type { SeedDisclosure } from '../types';

export const winterRoadWarning: SeedDisclosure = {
  slug: 'winter-road-warning',
  kind: 'situation',
  title: '冬季道路安全提示：冰雪、大雾和早晚出行',
  summary: '入冬以后，桥面、弯道和背阴路段最先结冰。给司机、骑车人和走路的人各几句话。',
  publisher: TRAFFIC,
  documentNumber: null,
  legalBasis: [DISCLOSURE_RULE],
  formedOn: '2026-11-09',
  publishedAt: '2026-11-11T02:00:00.000Z',
  changes: [],
  body: [
    p('本提示讲的是季节规律，不是对某一起事故的通报。'),
    h2('开车'),
    bullets(
      '出门先看天气，擦净玻璃和灯；',
      '雪后起步、转弯、刹车都要轻；',
      '桥面和树荫下可能有薄冰，远看只是发黑；',
      '团雾里开雾灯、降速，不要急停在路上；',
      '农用车不要载人，夜里在车尾贴反光条。',
    ),
    h2('骑车和走路'),
    bullets('穿颜色鲜亮的外衣；', '在路边走，不在冰面上走近道；', '老人、孩子过马路，请等一等、看一看。'),
    h2('赶牛羊过路'),
    bullets(
      '白天过，避开弯道和坡顶；',
      '前后各有一人，拿显眼的东西示意；',
      '司机遇到畜群，停车等候，不鸣喇叭。',
    ),
    h2('出了事故'),
    p('人先到路外，开危险报警灯，放警示牌。有人受伤打 120，再打 122 或者 110。'),
    note('道路管制', '雪大封路时，会在“交通管制”栏目写明路段和起止时间。'),
  ],
};
