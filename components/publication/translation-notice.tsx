import { useTranslations } from 'next-intl';
import type { UnpassedTranslation } from '@/domain/publication';

type Props = { path: string; isTranslated: boolean; translation?: UnpassedTranslation };

/**
 * Says plainly what is the matter with the Mongolian of this page, and offers the Chinese: there is none, nobody has
 * passed it, or the Chinese has changed since. Nothing where a reader of the language has passed it.
 */
export function TranslationNotice({ path, isTranslated, translation }: Props) {
  const t = useTranslations('Site.translation');
  const what = isTranslated ? translation : 'missing';
  if (!what) return null;
  return (
    <div role="note" className="callout callout-note">
      {t.rich(what, {
        chinese: (chunks) => (
          <a href={`/zh${path}`} hrefLang="zh-CN">
            {chunks}
          </a>
        ),
      })}
    </div>
  );
}
