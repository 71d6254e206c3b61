import { today } from '../today';

/** A decision on an organisation with nothing left out; a test adds its slug. */
export const plainDecision = () => ({
  title: '样例单位给予警告',
  documentNumber: '奈公测决字一号',
  organ: '奈曼旗公安局',
  kind: 'traffic',
  nature: 'penalty',
  procedure: 'ordinary',
  madeOn: today(),
  partyType: 'organisation',
  party: '样例单位',
  concerns: { minor: 'no', secret: 'no', privacy: 'no', tradeSecret: 'no' },
  facts: '查明的事实。',
  basis: '中华人民共和国道路交通安全法',
  content: '给予警告。',
  significance: '这是一个测试，公开理由写满十个字。',
});
