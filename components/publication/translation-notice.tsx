import { useTranslations } from 'next-intl';

/** Says plainly that this page has no Mongolian version yet, and offers the Chinese. */
export function TranslationNotice({ path }: { path: string }) {
  const t = useTranslations('Site.translation');
  return (
    <div role="note" className="callout callout-note">
      {t.rich('missing', {
        chinese: (chunks) => (
          <a href={`/zh${path}`} hrefLang="zh-CN">
            {chunks}
          </a>
        ),
      })}
    </div>
  );
}
