import { ABOUT } from './settings/about';
import { ACCESSIBILITY } from './settings/accessibility';
import { HELP } from './settings/help';
import { HOTLINES } from './settings/hotlines';
import { MENUS } from './settings/menus';
import { PRIVACY } from './settings/privacy';
import { SUPERVISORS } from './settings/supervisors';
import type { SeedSettings } from './types';

export const SEED_SETTINGS: SeedSettings = {
  accountName: '奈曼警务公开',
  description: '奈曼旗公安局警务公开：程序、期限、窗口、电话和改革情况。当事人凭回执查进度。',
  shareText: '奈曼警务公开：办事程序、法定期限、单位电话，都在这里。',
  quickExit: 'https://www.baidu.com/',
  sponsor: '奈曼旗公安局（样例）',
  organiser: '奈曼旗公安局政务公开岗（样例）',
  address: '内蒙古自治区通辽市奈曼旗大沁他拉镇（样例地址）',
  icpFiling: '蒙ICP备00000000号-1（样例）',
  publicSecurityFiling: '蒙公网安备00000000000000号（样例）',
  siteCode: '0000000000（样例）',
  hotlines: HOTLINES,
  supervisors: SUPERVISORS,
  errorReport: {
    // `.example` is reserved (RFC 2606): a sample must not reach anybody's mailbox.
    address: 'mailto:jiucuo@naiman-open.example',
    text: '发现错字、失效链接、过期信息，请告诉我们是哪一页、哪一句。不要在信里写案情和他人的信息。（样例地址）',
  },
  menus: MENUS,
  about: ABOUT,
  privacy: PRIVACY,
  accessibility: ACCESSIBILITY,
  help: HELP,
};
