import { useLocale, useTranslations } from 'next-intl';
import type { Menu } from '@/domain/site';

/**
 * The account's bottom menu. `name` makes the three exclusive without a script (Chrome 120, Safari 17.2, Firefox 130);
 * a tap beside an open one closes it in every browser (styles/parts/menu.css).
 */
export function MenuBar({ menus }: { menus: Menu[] }) {
  const locale = useLocale();
  const t = useTranslations('Site');
  if (menus.length === 0) return null;
  return (
    <nav className="tab-bar" aria-label={t('menu')}>
      {menus.map((menu) => (
        <details key={menu.label} name="menu" className="tab">
          <summary className="tab-name">{menu.label}</summary>
          <ul className="tab-entries">
            {menu.entries.map((entry) => (
              <li key={entry.path}>
                <a href={`/${locale}${entry.path}`}>{entry.label}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
