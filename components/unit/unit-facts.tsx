import { useTranslations } from 'next-intl';
import type { Unit } from '@/domain/unit';

/** How to reach a unit: a tap on the number calls. */
export function UnitFacts({ unit }: { unit: Unit }) {
  const t = useTranslations('Units.facts');
  return (
    <dl className="facts">
      {unit.formerNames.length > 0 && (
        <>
          <dt>{t('former')}</dt>
          <dd>
            <ul className="unit-names">
              {unit.formerNames.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{t('telephone')}</dt>
      <dd>
        <a className="unit-link" href={`tel:${unit.telephone}`}>
          <span className="ltr-run">{unit.telephone}</span>
        </a>
      </dd>
      <dt>{t('address')}</dt>
      <dd>{unit.address}</dd>
      <dt>{t('hours')}</dt>
      <dd>{unit.hours}</dd>
    </dl>
  );
}
