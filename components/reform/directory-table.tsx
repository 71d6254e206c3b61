import { useLocale, useTranslations } from 'next-intl';
import type { DirectoryRow } from '@/domain/reform';

/** Who handles now what a unit of an old name handled. */
export function DirectoryTable({ rows }: { rows: DirectoryRow[] }) {
  const locale = useLocale();
  const t = useTranslations('Reform.directory');
  return (
    <div className="px-4 pbe-4">
      <table className="directory-table">
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('former')}</th>
            <th scope="col">{t('now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ former, unit, note }) => (
            <tr key={`${former} ${unit.slug}`}>
              <th scope="row">{former}</th>
              <td>
                <a className="unit-link" href={`/${locale}/units/${unit.slug}`}>
                  {unit.name}
                </a>
                <a className="unit-link" href={`tel:${unit.telephone}`}>
                  <span className="ltr-run">{unit.telephone}</span>
                </a>
                {note && <p className="text-secondary text-muted">{note}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
