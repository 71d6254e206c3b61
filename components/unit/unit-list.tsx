import { useLocale, useTranslations } from 'next-intl';
import type { Unit, UnitKind } from '@/domain/unit';
import { SampleMark } from '../publication/sample-mark';
import { Panel } from '../ui/panel';
import { UnitFacts } from './unit-facts';
import { UnitMatters } from './unit-matters';

function UnitItem({ unit }: { unit: Unit }) {
  const locale = useLocale();
  return (
    <li className="unit">
      <h3 className="font-semibold">
        <a className="unit-link" href={`/${locale}/units/${unit.slug}`}>
          {unit.name}
        </a>{' '}
        {unit.isSample && <SampleMark />}
      </h3>
      <UnitMatters unit={unit} />
      <UnitFacts unit={unit} />
    </li>
  );
}

/** Units of one kind, in the bureau's own order. */
export function UnitList({ kind, units }: { kind: UnitKind; units: Unit[] }) {
  const t = useTranslations('Units.kinds');
  return (
    <Panel title={t(kind)} id={kind}>
      <ul className="units">
        {units.map((unit) => (
          <UnitItem key={unit.slug} unit={unit} />
        ))}
      </ul>
    </Panel>
  );
}
