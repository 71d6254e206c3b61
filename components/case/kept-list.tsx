import { useLocale, useTranslations } from 'next-intl';
import type { Kept } from '@/domain/case-history';
import type { Due } from '@/domain/clock/due-date';
import { formatDate } from '@/i18n/format';
import { BasisText } from '../procedure/basis-text';

const TONES: Partial<Record<Kept['verdict'], string>> = {
  late: 'text-danger',
  'within-extension': 'text-warning',
};

function useSentence({ limit, verdict, blindSpot, due, latest, endedOn }: Kept): string {
  const locale = useLocale();
  const t = useTranslations();
  const day = (one: Due | null) => (one?.known ? formatDate(one.date, locale) : '');
  const title = t(`Limits.rows.${limit.id as 'criminal-intake'}.title`);
  if (verdict === 'not-visible')
    return t('History.not-visible', { title, reason: t(`History.reasons.${blindSpot ?? 'span'}`) });
  const ended = endedOn ? formatDate(endedOn, locale) : '';
  return t(`History.${verdict}`, { title, due: day(due), latest: day(latest ?? due), ended });
}

function Caveat({ limit }: Kept) {
  const t = useTranslations();
  if (limit.suspendedBy.length === 0) return null;
  const suspensions = limit.suspendedBy.map((one) => t(`Limits.suspensions.${one}`)).join('、');
  return <p>{t('History.lateCaveat', { suspensions })}</p>;
}

function KeptItem({ kept }: { kept: Kept }) {
  const sentence = useSentence(kept);
  const isLate = kept.verdict === 'late' || kept.verdict === 'within-extension';
  return (
    <li className="kept" data-verdict={kept.verdict}>
      <p className={TONES[kept.verdict] ?? 'text-muted'}>{sentence}</p>
      {isLate && <Caveat {...kept} />}
      <p className="text-muted">
        <BasisText basis={kept.limit.basis} />
      </p>
    </li>
  );
}

/** Whether the limits that ended with one stage were kept, each with the law it rests on. */
export function KeptList({ history }: { history: Kept[] }) {
  if (history.length === 0) return null;
  return (
    <ul className="kept-list text-secondary">
      {history.map((kept) => (
        <KeptItem key={`${kept.limit.id} ${kept.stage}`} kept={kept} />
      ))}
    </ul>
  );
}
