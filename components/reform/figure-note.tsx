import { useTranslations } from 'next-intl';

/** Where a report does not agree with itself. */
export function FigureNote({ note }: { note: string }) {
  const t = useTranslations('Reform.figures');
  if (!note) return null;
  return (
    <div role="note" className="callout callout-warning text-secondary">
      {t.rich('note', { note, strong: (chunks) => <strong>{chunks}</strong> })}
    </div>
  );
}
