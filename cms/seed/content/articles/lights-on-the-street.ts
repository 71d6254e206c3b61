import { bullets, figure, h2, p, steps, warning } from '../blocks';
import { creditsOf, PLACE, SOURCE } from '../newsroom';
import type { SeedArticle } from '../types';

export const lightsOnTheStreet: SeedArticle = {
  slug: 'lights-on-the-street',
  topic: 'community',
  title: '夜里看到警灯亮着：什么时候可以拦下巡逻车求助',
  summary: '警灯不等于出了事。迷路、受伤、被跟随、车坏在路上，都可以向巡逻的民警求助。',
  picture: 'night-lamp',
  place: PLACE,
  source: SOURCE,
  publishedAt: '2026-11-20T01:30:00.000Z',
  credits: creditsOf('治安管理局审核岗'),
  changes: [],
  body: [
    p(
      '据2019年前后报道，奈曼旗公安局要求街面全天“见警车、见警灯”。巡逻车停在路口、灯亮着，多数时候只是为了让人看得见、找得到。',
    ),
    figure('night-lamp', '夜里也有人值守', '本站绘制（样例）'),
    h2('可以直接求助的情形'),
    bullets(
      '感觉被人跟着，不敢独自回家；',
      '家里人走失，或者遇到走失的人；',
      '路上有人受伤、有人落水；',
      '车坏在路中间，怕后面撞上；',
      '喝醉的人躺在雪地里。',
    ),
    p('招手，或者走到车窗边说一声就行。够不到车的，拨打 110。'),
    h2('说清三句话'),
    steps('我在哪里：路口、店名、里程牌。', '发生了什么：一句话。', '有没有人受伤、对方还在不在。'),
    h2('被要求停车检查时'),
    bullets(
      '靠边停稳，打开车内灯，坐在车里听民警说明；',
      '可以请民警出示人民警察证；',
      '需要看证件的，当面看，当面还；',
      '对检查有意见，记下时间和地点，事后拨打 12389。',
    ),
    warning(
      '雪天看见警灯，请慢下来',
      '前方可能有事故或者结冰。不要停在警车后面围观，也不要拍摄受伤的人发到网上。',
    ),
    h2('不急的事，不用拦车'),
    p(
      '问户口、问证件、问案件进展，白天打派出所电话更合适。政务服务的其他问题，可以拨打 12345。把巡逻车留给急着用的人，也是在帮自己的邻居。',
    ),
  ],
};
