import { useLocale, useTranslations } from 'next-intl';

/** Says which entry of the public record the item above is. Nothing where it has none. */
export function RecordNote({ number }: { number: number | null }) {
  const locale = useLocale();
  const t = useTranslations('Record');
  if (number === null) return null;
  return (
    <p className="panel bg-surface px-4 py-3 text-secondary text-muted">
      {t.rich('note', {
        number,
        entry: (chunks) => (
          <a className="text-link num" href={`/${locale}/record/entry/${number}`}>
            {chunks}
          </a>
        ),
      })}
    </p>
  );
}
