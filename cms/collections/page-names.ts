import type { StandingPage } from '../../domain/site';

export const PAGE_NAMES: Readonly<Record<StandingPage, string>> = {
  reform: '改革专栏',
  about: '关于本站',
  privacy: '隐私说明',
  accessibility: '无障碍说明',
  help: '使用帮助',
  statistics: '统计数字的说明',
  frame: '账号、菜单、电话和页脚',
};
