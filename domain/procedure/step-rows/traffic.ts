import type { Basis } from '../law';
import type { Step } from '../step';

const rules = (article: string): Basis => ({ law: 'traffic-accident-rules', article, isQuotable: true });

/** Law.md 1.3 C2, C4, C9. Their limits stand with the stages (traffic-explained.ts). */
export const TRAFFIC_STEPS: readonly Step[] = [
  {
    id: 'traffic.negotiation',
    kind: 'traffic',
    beside: ['traffic.accepted'],
    told: ['parties'],
    basis: rules('19–22'),
    limits: [],
  },
  {
    id: 'traffic.contact-card',
    kind: 'traffic',
    beside: ['traffic.investigation'],
    told: ['parties'],
    basis: rules('27'),
    limits: [],
  },
  {
    id: 'traffic.evidence-meeting',
    kind: 'traffic',
    beside: ['traffic.investigation'],
    told: ['parties'],
    basis: rules('63'),
    limits: [],
  },
  {
    id: 'traffic.hit-and-run',
    kind: 'traffic',
    beside: ['traffic.investigation'],
    told: ['victim', 'family'],
    basis: rules('47'),
    limits: [],
  },
];
