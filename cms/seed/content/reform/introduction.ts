import type { Block } from '../../../../domain/prose';
import { link, note, p } from '../blocks';

export const REFORM_INTRODUCTION: Block[] = [
  p(
    '据2019年前后报道，奈曼旗公安局用约两年时间合并部门、充实派出所。这里不评价改革，只回答三个问题：原来的单位现在叫什么，办事找谁，报道里的数字可不可信。',
  ),
  note(
    '数字怎么读',
    '全部数字都是照报道引用，不是本站的统计。对不上的地方写在旁边，说明见',
    link('改革数字为什么对不上', '/news/reform-figures-explained'),
    '。',
  ),
];
