import { useTranslations } from 'next-intl';
import type { HandlingUnit } from '@/domain/case-file';

/** The unit that handles the case: name, telephone, address, hours. */
export function UnitCard({ unit, hours }: { unit: HandlingUnit; hours: string }) {
  const t = useTranslations('Cases.unit');
  return (
    <dl className="facts px-4 pbs-2 pbe-4">
      <dt>{t('name')}</dt>
      <dd>{unit.name}</dd>
      <dt>{t('telephone')}</dt>
      <dd>
        <a className="num" href={`tel:${unit.telephone}`}>
          {unit.telephone}
        </a>
      </dd>
      <dt>{t('address')}</dt>
      <dd>{unit.address ?? t('noAddress')}</dd>
      {hours && (
        <>
          <dt>{t('hours')}</dt>
          <dd>{hours}</dd>
        </>
      )}
    </dl>
  );
}
