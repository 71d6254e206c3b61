import { bullets, h2, p } from '../blocks';
import { creditsOf, PLACE, SOURCE } from '../newsroom';
import type { SeedArticle } from '../types';

/** Withdrawn on purpose: the seeded site has to show what a withdrawal looks like. */
export const winterOpeningHours: SeedArticle = {
  slug: 'winter-opening-hours',
  topic: 'openness',
  title: '冬季窗口时间调整提示',
  summary: '部分窗口冬季时间有调整，去之前请打电话核实。',
  picture: 'calendar',
  place: PLACE,
  source: SOURCE,
  publishedAt: '2026-11-10T01:30:00.000Z',
  credits: creditsOf('政务公开岗审核'),
  changes: [],
  withdrawn: {
    at: '2026-11-12T03:20:00.000Z',
    reason:
      '文中所列部分窗口的冬季时间与门口公示不一致，尚未逐个核对。为免群众白跑，先行撤回；核对完成后在“窗口信息”栏目重新发布。',
  },
  body: [
    p(
      '入冬以后天黑得早，有的窗口会把下午的时间提前。下面是汇总的提示，样例内容，仅用来演示一篇文章怎样被撤回。',
    ),
    h2('出门前先核实'),
    bullets(
      '先打窗口电话，问清今天几点关门；',
      '赶集的日子人多，尽量上午来；',
      '雪后路滑，不急的事可以改天；',
      '会用手机的，先看看能不能网上办。',
    ),
    h2('不受影响的'),
    p(
      '报案和求助不受窗口时间影响，任何时候都可以拨打 110。交通事故也可以拨打 122。夜间到派出所报案，按门铃即可，值班人员会接待。',
    ),
    h2('行动不便的'),
    p(
      '老人、残疾人和带孩子的，可以先打电话说明情况，约好时间再来，到了以后请窗口优先安排。需要蒙古语接待的，也请在电话里说一声。',
    ),
    h2('带齐材料'),
    p(
      '户口和证件类的事项，身份证件和户口簿最常用到。其余材料因事而异，以窗口当面告知的为准。跑了一趟没有办成，可以请窗口把还缺什么写在纸上，下次照着准备。对服务不满意的，可以拨打 12389 反映。',
    ),
  ],
};
