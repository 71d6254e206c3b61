import type { Action } from './act';

/** What was done, as the desk says it. */
export const ACTION_TERMS: Record<Action, string> = {
  create: '建立',
  'save-draft': '保存草稿',
  update: '修改',
  publish: '发布',
  correct: '更正',
  withdraw: '撤回',
  restore: '恢复公开',
  expire: '公开期满',
  delete: '删除',
  'change-role': '改变角色',
  'change-password': '改变密码',
  begin: '开始记录',
  sweep: '到期清理',
};
