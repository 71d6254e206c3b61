export const BUREAU = '奈曼旗公安局（样例）';
export const LEGAL = '奈曼旗公安局法制部门（样例）';
export const PUBLIC_ORDER = '奈曼旗公安局治安管理局（样例）';
export const TRAFFIC = '奈曼旗公安局交通管理大队（样例）';
export const CYBER = '奈曼旗公安局网络安全保卫大队（样例）';
export const EXIT_ENTRY = '奈曼旗公安局出入境管理大队（样例）';
export const CRIMINAL = '奈曼旗公安局刑事犯罪侦查局（样例）';

export const DISCLOSURE_RULE = '公安机关执法公开规定';
export const INFORMATION_RULE = '中华人民共和国政府信息公开条例';
