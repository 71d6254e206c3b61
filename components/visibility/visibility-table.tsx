import { useTranslations } from 'next-intl';
import { accessOf, type LookUpPolicy, VIEWERS, VISIBLE_ITEMS, type VisibleItem } from '@/domain/visibility';
import { AccessWord } from './access-word';
import { CurrentChoice } from './current-choice';
import { ItemName } from './item-name';

function Row({ item, policy }: { item: VisibleItem; policy: LookUpPolicy }) {
  return (
    <tr>
      <th scope="row">
        <ItemName item={item} />
      </th>
      {VIEWERS.map((viewer) => {
        const access = accessOf(viewer, item);
        return (
          <td key={viewer}>
            <AccessWord access={access} />
            {access === 'configured' && <CurrentChoice viewer={viewer} item={item} policy={policy} />}
          </td>
        );
      })}
    </tr>
  );
}

/** The whole matrix, drawn from the table the look-up itself obeys. */
export function VisibilityTable({ policy }: { policy: LookUpPolicy }) {
  const t = useTranslations('Visibility');
  return (
    <div className="px-4 pbe-4">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-labelledby="matrix-caption" tabIndex={0}>
        <table className="matrix">
          <caption id="matrix-caption">{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.item')}</th>
              {VIEWERS.map((viewer) => (
                <th key={viewer} scope="col">
                  {t(`viewers.${viewer}.short`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {VISIBLE_ITEMS.map((item) => (
              <Row key={item} item={item} policy={policy} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
