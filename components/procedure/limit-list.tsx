import { useLocale, useTranslations } from 'next-intl';
import type { ExtensionRule, Limit } from '@/domain/procedure/limit';
import type { StepLimit } from '@/domain/procedure/step';
import { formatDate } from '@/i18n/format';
import { BasisText } from './basis-text';

type Row = Limit | StepLimit;

function useInForce({ from, to }: Pick<Row, 'from' | 'to'>): string {
  const locale = useLocale();
  const t = useTranslations('Limits.inForce');
  const first = from ? formatDate(from, locale) : '';
  const last = to ? formatDate(to, locale) : '';
  if (from && to) return t('between', { from: first, to: last });
  if (from) return t('since', { from: first });
  return to ? t('until', { to: last }) : t('always');
}

function useLength({ amount, unit, extendedTo }: Row): string {
  const t = useTranslations('Limits');
  if (amount === null) return t('noAmount');
  const length = t('amount', { amount: t(`units.${unit}`, { amount }) });
  const longest = extendedTo.at(-1);
  return longest === undefined
    ? length
    : length + t('extendedTo', { amount: t(`units.${unit}`, { amount: longest }) });
}

function Extension({ extension }: { extension: ExtensionRule | null }) {
  const t = useTranslations('Limits.extensions');
  return extension && <p>{t(extension)}</p>;
}

function Suspensions({ row }: { row: Row }) {
  const t = useTranslations('Limits');
  if (!('suspendedBy' in row) || row.suspendedBy.length === 0) return null;
  const suspensions = row.suspendedBy.map((one) => t(`suspensions.${one}`)).join('、');
  return <p>{t('notCounted', { suspensions })}</p>;
}

function LimitItem({ row }: { row: Row }) {
  const t = useTranslations('Limits');
  const length = useLength(row);
  const inForce = useInForce(row);
  const key = row.id as 'criminal-intake';
  return (
    <li className="limit">
      <h4 className="font-semibold">{t(`rows.${key}.title`)}</h4>
      <p>{t(`rows.${key}.sentence`)}</p>
      {'by' in row && <p>{t('who', { actor: t(`by.${row.by}`) })}</p>}
      <p>{length}</p>
      <Extension extension={row.extension} />
      <Suspensions row={row} />
      <p className="text-secondary text-muted">
        <BasisText basis={row.basis} /> {inForce}
      </p>
    </li>
  );
}

/** Limits as the tables hold them: how long, how much longer, what does not count, which law and since when. */
export function LimitList({ limits }: { limits: readonly Row[] }) {
  return (
    <ul className="limits">
      {limits.map((row) => (
        <LimitItem key={row.id} row={row} />
      ))}
    </ul>
  );
}
