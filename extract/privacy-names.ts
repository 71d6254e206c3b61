import type { PrivacyRule } from '@/domain/privacy/finding';

/** What a refusal calls each kind of private content. */
export const PRIVACY_NAMES: Record<PrivacyRule, string> = {
  'identity-number': '证件号码',
  minor: '未成年人信息',
  'sexual-offence': '性侵害案件信息',
  secret: '涉密内容',
  mobile: '手机号码',
  telephone: '电话号码',
  plate: '车牌号',
  'bank-card': '银行卡号',
  email: '电子邮箱',
  wechat: '微信号',
  address: '详细住址',
  name: '姓名',
  health: '健康状况',
  'detention-length': '羁押或拘留期限',
  seal: '印章',
};
