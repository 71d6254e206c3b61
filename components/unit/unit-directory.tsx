import { useLocale, useTranslations } from 'next-intl';
import type { FormerName } from '@/domain/former-name';
import { UNIT_KINDS, type Unit, type UnitKind } from '@/domain/unit';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { FormerNameList } from './former-name-list';
import { UnitList } from './unit-list';

/** Where on the page a kind stands: windows, which most people look for, before the many stations. */
const PLACE: Record<UnitKind, number> = { bureau: 0, window: 1, station: 2 };
const KINDS = [...UNIT_KINDS].sort((one, other) => PLACE[one] - PLACE[other]);

/** All units by kind, and the way from an old name to the unit that answers now. */
export function UnitDirectory({ units, names }: { units: Unit[]; names: FormerName[] }) {
  const locale = useLocale();
  const t = useTranslations('Units');
  if (units.length === 0) {
    return (
      <div className="panel bg-surface">
        <Empty title={t('empty.title')}>
          {t.rich('empty.text', {
            home: (chunks) => (
              <a className="text-link" href={`/${locale}#telephones`}>
                {chunks}
              </a>
            ),
          })}
        </Empty>
      </div>
    );
  }
  const groups = KINDS.map((kind) => ({ kind, units: units.filter((unit) => unit.kind === kind) })).filter(
    (group) => group.units.length > 0,
  );
  return (
    <>
      <nav className="topics" aria-label={t('onThisPage')}>
        {names.length > 0 && (
          <a className="topic" href="#former">
            {t('former.short')}
          </a>
        )}
        {groups.map(({ kind }) => (
          <a key={kind} className="topic" href={`#${kind}`}>
            {t(`kinds.${kind}`)}
          </a>
        ))}
      </nav>
      {names.length > 0 && (
        <Panel title={t('former.title')} id="former">
          <FormerNameList names={names} />
        </Panel>
      )}
      {groups.map((group) => (
        <UnitList key={group.kind} kind={group.kind} units={group.units} />
      ))}
    </>
  );
}
