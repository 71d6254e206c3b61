import { PUBLIC_ORDER } from '../publishers';
import type { SeedDecision } from '../types';
import { NO_CONCERNS } from './no-concerns';

/** Shows at the desk what the gate says of a kind that is sealed. */
export const publicOrderDraft: SeedDecision = {
  slug: 'public-order-never-public',
  title: '样例：治安管理处罚决定草稿，不能公开',
  documentNumber: '奈公治决字〔2026〕9号（样例）',
  organ: PUBLIC_ORDER,
  kind: 'public-order',
  nature: 'penalty',
  procedure: 'ordinary',
  madeOn: '2026-11-18',
  partyType: 'organisation',
  party: '样例己商店（虚构单位）',
  concerns: NO_CONCERNS,
  facts: '这件草稿只用来说明：治安管理处罚决定通不过公开的关口。（样例，事实为虚构）',
  basis: '中华人民共和国治安管理处罚法',
  content: '样例内容，永远不会出现在网站上。',
  significance: '无论写明什么理由，治安管理处罚决定都不公开。',
  publishedAt: null,
  changes: [],
};
