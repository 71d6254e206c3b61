import type { Credits } from '../../../domain/article';

export const PLACE = '内蒙古通辽市奈曼旗';
export const SOURCE = '奈曼旗公安局（样例内容）';

/** Three different people do the three reviews; the public sees roles only. */
export const creditsOf = (reviewer: string): Credits => ({
  supervisor: '局领导（分管政务公开）',
  reviewer,
  editor: '政务公开岗编辑',
});
