import type { Decision } from '@/domain/decision';
import { RecordNote } from '../record/record-note';
import { PageShell } from '../ui/page-shell';
import { DecisionView } from './decision-view';

/** The whole page of a decision, for the public and for the desk's preview alike. */
export function DecisionPage({ decision, entry }: { decision: Decision; entry: number | null }) {
  return (
    <PageShell path={`/decisions/${decision.slug}`}>
      <DecisionView decision={decision} />
      <RecordNote number={entry} />
    </PageShell>
  );
}
