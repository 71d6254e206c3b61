import type { Disclosure } from '@/domain/disclosure';
import { RecordNote } from '../record/record-note';
import { PageShell } from '../ui/page-shell';
import { DisclosureView } from './disclosure-view';

/** The whole page of a disclosure, for the public and for the desk's preview alike. */
export function DisclosurePage({ disclosure, entry }: { disclosure: Disclosure; entry: number | null }) {
  return (
    <PageShell path={`/disclosures/${disclosure.slug}`}>
      <DisclosureView disclosure={disclosure} />
      <RecordNote number={entry} />
    </PageShell>
  );
}
