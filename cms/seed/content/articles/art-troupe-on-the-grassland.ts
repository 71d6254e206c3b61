import { bullets, figure, h2, note, p } from '../blocks';
import { creditsOf, PLACE, SOURCE } from '../newsroom';
import type { SeedArticle } from '../types';

export const artTroupeOnTheGrassland: SeedArticle = {
  slug: 'art-troupe-on-the-grassland',
  topic: 'community',
  title: '用好来宝讲防骗：乌兰牧骑式的普法演出怎样请到村里',
  summary: '演出不收费，用蒙古语和汉语讲防骗、交通安全和调解。嘎查村可以提前约，也可以只约一场座谈。',
  picture: 'art-troupe-stage',
  place: PLACE,
  source: SOURCE,
  publishedAt: '2026-10-16T01:30:00.000Z',
  credits: creditsOf('政工部门审核岗'),
  changes: [],
  body: [
    p(
      '据2019年前后报道，奈曼旗公安局有一支“金盾乌兰牧骑”，把法律知识编成节目，到嘎查村演出。乌兰牧骑是内蒙古的流动文艺队，人少、轻便，一辆车就能到牧民家门口。',
    ),
    figure('art-troupe-stage', '露天小舞台示意', '本站绘制（样例）'),
    h2('演什么'),
    bullets(
      '好来宝和小品：怎样识破冒充公检法、刷单返利；',
      '快板：雨雪天怎样开车，农用车为什么不能载人；',
      '问答：邻里纠纷找谁调解，人民调解收不收费；',
      '演完以后，留出时间，谁有问题都可以问。',
    ),
    h2('怎样约（样例）'),
    bullets(
      '由嘎查村或者学校向当地派出所提出，说明时间、地点和大约多少人；',
      '牧忙时节可以改成晚上，也可以只来两个人座谈；',
      '演出和咨询都不收费，不需要准备礼品和饭菜；',
      '天气不好会改期，由派出所提前告知。',
    ),
    h2('来看的时候'),
    p(
      '节目里的故事都是编的，不讲真实的案件，也不点任何人的名字。现场不要求登记姓名和电话。活动照片发布前会避开观众的正脸，孩子的照片不发布。',
    ),
    h2('听不懂怎么办'),
    p('主要节目用蒙古语，重点句子用汉语再说一遍。耳朵不好的老人可以坐前排，现场有字大的说明纸。'),
    note('记一个号码就够', '接到可疑电话，先挂断，再拨 96110。想问法律上的事，拨 12348。'),
  ],
};
