import { useTranslations } from 'next-intl';
import type { HandOver } from '@/domain/case-stage';
import { TermNotes } from '../procedure/term-notes';

/** Where another organ continues, and how to follow the case there. */
export function HandOverCard({ handOver }: { handOver: HandOver }) {
  const t = useTranslations('HandOvers');
  const telephone = t(`${handOver}.telephone`);
  return (
    <section className="panel bg-surface p-4" aria-labelledby="hand-over">
      <h2 id="hand-over" className="text-heading font-semibold">
        {t(`${handOver}.title`)}
      </h2>
      <p className="pbs-2">{t(`${handOver}.text`)}</p>
      <p className="pbs-2">{t(`${handOver}.follow`)}</p>
      <TermNotes texts={[t(`${handOver}.text`), t(`${handOver}.follow`)]} />
      {/^\d+$/.test(telephone) && (
        <p className="pbs-2">
          <a className="button-plain num" href={`tel:${telephone}`}>
            {telephone}
          </a>
        </p>
      )}
    </section>
  );
}
