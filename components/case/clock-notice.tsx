import { useLocale, useTranslations } from 'next-intl';
import type { CaseAnswer } from '@/domain/case-file';
import { formatDate } from '@/i18n/format';
import { BasisText } from '../procedure/basis-text';
import { TermNotes } from '../procedure/term-notes';
import { type Supervision, SupervisionNotice } from './supervision-notice';

type Clock = NonNullable<CaseAnswer['clock']>;
type Props = { answer: CaseAnswer; supervision: Supervision };

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
  return t(standing, { date: last && standing === 'overdue' ? last : day });
}

function useLimitTexts({ limit, startedOn }: Clock, kind: CaseAnswer['kind']): string[] {
  const locale = useLocale();
  const t = useTranslations('Limits');
  const suspensions = limit.suspendedBy.map((suspension) => t(`suspensions.${suspension}`)).join('、');
  return [
    t(`rows.${limit.id as 'criminal-intake'}.sentence`),
    limit.amount !== null && startedOn && t('startedOn', { date: formatDate(startedOn, locale) }),
    limit.extension && t(`extensions.${limit.extension}`),
    suspensions && t('notCounted', { suspensions }),
    kind === 'administrative' && limit.amount !== null && t('onlyPublicOrder'),
  ].filter((text): text is string => Boolean(text));
}

function Limit({ clock, texts }: { clock: Clock; texts: string[] }) {
  const t = useTranslations('Limits');
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className="text-secondary text-muted">
        <BasisText basis={clock.limit.basis} /> {clock.limit.amount !== null && t('counting')}
      </p>
    </>
  );
}

const TONES: Partial<Record<Clock['standing'], string>> = {
  overdue: 'callout-warning',
  'past-first-limit': 'callout-warning',
  'due-today': 'callout-warning',
};

function ClockCallout({ clock, answer, supervision }: Props & { clock: Clock }) {
  const t = useTranslations('Limits');
  const standing = useStanding(clock);
  const texts = useLimitTexts(clock, answer.kind);
  const { lateness, kind } = answer;
  return (
    <section className={`callout ${TONES[clock.standing] ?? 'callout-note'}`} aria-labelledby="limit">
      <h2 id="limit" className="font-semibold">
        {t('title')}
      </h2>
      <p>{standing}</p>
      <Limit clock={clock} texts={texts} />
      {lateness?.when === 'now' && (
        <SupervisionNotice lateness={lateness} kind={kind} supervision={supervision} />
      )}
      <TermNotes texts={[standing, ...texts]} />
    </section>
  );
}

function Notice({ notice }: { notice: NonNullable<CaseAnswer['notice']> }) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <p>
      {t(`Limits.rows.${notice.limit.id as 'criminal-intake'}.sentence`)}{' '}
      {notice.due?.known
        ? t('Clock.notice', { date: formatDate(notice.due.date, locale) })
        : t('Clock.noticeUnknown')}{' '}
      <span className="text-secondary text-muted">
        <BasisText basis={notice.limit.basis} />
      </span>
    </p>
  );
}

function Unchanged({ days, current }: { days: number; current: NonNullable<CaseAnswer['current']> }) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <>
      <p>{t('Clock.unchanged', { days, date: formatDate(current.date, locale) })}</p>
      <p>{t('Clock.normal', { text: t(`Stages.${current.stage}.normal`) })}</p>
    </>
  );
}

/** By when something is due and under which article, or why no day can be named; and what is normal meanwhile. */
export function ClockNotice({ answer, supervision }: Props) {
  const { clock, current, notice, unchangedDays } = answer;
  if (!current) return null;
  return (
    <div className="panel bg-surface px-4 pbe-4 clock">
      {clock && <ClockCallout clock={clock} answer={answer} supervision={supervision} />}
      {notice && <Notice notice={notice} />}
      {unchangedDays !== null && <Unchanged days={unchangedDays} current={current} />}
    </div>
  );
}
