import { useTranslations } from 'next-intl';
import type { Reform } from '@/domain/reform';
import { SampleMark } from '../publication/sample-mark';
import { RecordNote } from '../record/record-note';
import { DoorStyleInside } from '../ui/door-status';
import { PageHead } from '../ui/page-head';
import { PageShell } from '../ui/page-shell';
import { ReformHub } from './reform-hub';

/** The page about the reform; `entry` is its number in the public record, null where it has none. */
export function ReformPageView({ reform, entry }: { reform: Reform; entry: number | null }) {
  const t = useTranslations('Reform');
  return (
    <PageShell path="/reform">
      <DoorStyleInside />
      <PageHead title={t('title')} lead={t('lead')}>
        {reform.isSample && (
          <p>
            <SampleMark />
          </p>
        )}
      </PageHead>
      <ReformHub reform={reform} />
      <RecordNote number={entry} />
    </PageShell>
  );
}
