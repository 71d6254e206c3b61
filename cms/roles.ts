/** Who works at the desk. One role a person; the three reviews are never held by one (law.md 1.7, 三审三校). */
export const ROLES = [
  'editor',
  'reviewer',
  'approver',
  'legal',
  'secrecy',
  'clerk',
  'translator',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Record<Role, string> = {
  editor: '编辑（初审）',
  reviewer: '复审',
  approver: '终审',
  legal: '法制审核',
  secrecy: '保密审查',
  clerk: '窗口民警',
  translator: '蒙古文翻译',
  auditor: '审计',
  administrator: '系统管理员',
};
