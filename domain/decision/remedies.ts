import { ADMINISTRATIVE_REMEDIES } from '../remedy-rows/administrative';

const IDS = ['administrative-reconsideration', 'administrative-lawsuit'] as const;

/** What can be done about an administrative decision, and within what time of knowing of it. */
export type DecisionRemedy = { id: (typeof IDS)[number]; amount: number; unit: 'days' | 'months' };

export const DECISION_REMEDIES: readonly DecisionRemedy[] = IDS.map((id) => {
  const limit = ADMINISTRATIVE_REMEDIES.find((remedy) => remedy.id === id)?.limit;
  if (!limit?.amount) throw new Error(`The remedy ${id} has no limit.`);
  return { id, amount: limit.amount, unit: limit.unit === 'month' ? 'months' : 'days' };
});
