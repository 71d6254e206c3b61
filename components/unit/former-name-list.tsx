import { useLocale, useTranslations } from 'next-intl';
import type { FormerName } from '@/domain/former-name';

/** "What was called … is now …": plain text, so that the browser's own search finds an old name. */
export function FormerNameList({ names }: { names: FormerName[] }) {
  const locale = useLocale();
  const t = useTranslations('Units.former');
  return (
    <ul className="former-names">
      {names.map(({ former, unit, note }) => (
        <li key={`${former} ${unit.slug}`}>
          {t.rich('row', {
            former,
            unit: unit.name,
            name: (chunks) => <strong>{chunks}</strong>,
            link: (chunks) => (
              <a className="text-link" href={`/${locale}/units/${unit.slug}`}>
                {chunks}
              </a>
            ),
          })}
          {note && <p className="text-secondary text-muted">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
