import type { Telephone } from '../../../../domain/site';

/** National numbers, then the sample ones of this site (0475-000…, not assigned to anybody). */
export const HOTLINES: Telephone[] = [
  { number: '110', name: '公安报警', purpose: '正在发生的危险、违法犯罪和紧急求助' },
  { number: '122', name: '交通事故报警', purpose: '道路交通事故报警' },
  { number: '96110', name: '反诈预警劝阻', purpose: '接到来电请接听；怀疑被骗可以拨打咨询' },
  { number: '12389', name: '公安机关投诉举报', purpose: '反映公安机关和民警的违法违纪问题' },
  { number: '12309', name: '检察服务', purpose: '申请立案监督、反映侦查活动中的问题' },
  { number: '12348', name: '公共法律服务', purpose: '法律咨询、法律援助' },
  { number: '12123', name: '交管服务', purpose: '车辆、驾驶证和违法处理的咨询' },
  { number: '12345', name: '政务服务便民热线', purpose: '其他政务服务的咨询和建议' },
  { number: '0475-0001019', name: '政务公开岗（样例）', purpose: '公开内容的咨询、纠错和政府信息公开申请' },
  { number: '0475-0001020', name: '法律咨询值班（样例）', purpose: '法制员、公职律师值班咨询' },
  { number: '0475-0001021', name: '监督电话（样例）', purpose: '对窗口服务和公开工作的意见' },
];
