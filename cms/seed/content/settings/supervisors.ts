import type { Supervisor } from '../../../../domain/supervision';

const LEGAL = { name: '奈曼旗公安局法制部门', telephone: '0475-0001020' };

/** Sample units: the bureau fills in its own before opening. */
export const SUPERVISORS: Supervisor[] = [
  { complaint: 'criminal-delay', ...LEGAL },
  { complaint: 'administrative-delay', ...LEGAL },
  { complaint: 'traffic-delay', ...LEGAL },
  { complaint: 'conduct', name: '奈曼旗公安局警务督察部门', telephone: '0475-0001021' },
];
