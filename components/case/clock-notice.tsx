import { useLocale, useTranslations } from 'next-intl';
import type { CaseAnswer } from '@/domain/case-file';
import { formatDate } from '@/i18n/format';

type Clock = NonNullable<CaseAnswer['clock']>;

function useStanding({ standing, due, latest }: Clock): string {
  const locale = useLocale();
  const t = useTranslations('Clock');
  const day = due?.known ? formatDate(due.date, locale) : '';
  const last = latest?.known ? formatDate(latest.date, locale) : '';
  if (standing === 'no-limit') return t('no-limit');
  if (due && !due.known)
    return due.earliest ? t('unknownEarliest', { earliest: formatDate(due.earliest, locale) }) : t('unknown');
  if (standing === 'unknown' || !due) return t('unknown');
  if (standing === 'past-first-limit')
    return last ? t('past-first-limit', { date: day, latest: last }) : t('unknown');
  return t(standing, { date: day });
}

function Limit({ clock, kind }: { clock: Clock; kind: CaseAnswer['kind'] }) {
  const t = useTranslations('Limits');
  const { limit } = clock;
  const suspensions = limit.suspendedBy.map((suspension) => t(`suspensions.${suspension}`)).join('、');
  return (
    <>
      <p>{t(`rows.${limit.id as 'criminal-intake'}.sentence`)}</p>
      {suspensions && <p>{t('notCounted', { suspensions })}</p>}
      {kind === 'administrative' && <p>{t('onlyPublicOrder')}</p>}
      <Basis clock={clock} />
    </>
  );
}

function Basis({ clock }: { clock: Clock }) {
  const t = useTranslations();
  return (
    <p className="text-secondary text-muted">
      {t('Limits.basis', { law: t(`Laws.${clock.limit.basis.law}`) })} {t('Limits.counting')}
    </p>
  );
}

const TONES: Partial<Record<Clock['standing'], string>> = {
  overdue: 'callout-warning',
  'past-first-limit': 'callout-warning',
  'due-today': 'callout-warning',
};

function ClockCallout({ clock, kind }: { clock: Clock; kind: CaseAnswer['kind'] }) {
  const t = useTranslations('Limits');
  const standing = useStanding(clock);
  return (
    <section className={`callout ${TONES[clock.standing] ?? 'callout-note'}`} aria-labelledby="limit">
      <h2 id="limit" className="font-semibold">
        {t('title')}
      </h2>
      <p>{standing}</p>
      {clock.limit.amount !== null && <Limit clock={clock} kind={kind} />}
    </section>
  );
}

/** By when something is due, or why no day can be named; and how long nothing has changed. */
export function ClockNotice({ answer }: { answer: CaseAnswer }) {
  const locale = useLocale();
  const t = useTranslations('Clock');
  const { clock, current, notice, unchangedDays, kind } = answer;
  if (!current) return null;
  return (
    <div className="panel bg-surface px-4 pbe-4 clock">
      {clock && <ClockCallout clock={clock} kind={kind} />}
      {notice && (
        <p>
          {notice.due?.known
            ? t('notice', { date: formatDate(notice.due.date, locale) })
            : t('noticeUnknown')}
        </p>
      )}
      {unchangedDays !== null && (
        <p>{t('unchanged', { days: unchangedDays, date: formatDate(current.date, locale) })}</p>
      )}
    </div>
  );
}
