import { IntlProvider } from 'next-intl';
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Messages } from '@/i18n/glossed';
import { type Locale, TIME_ZONE } from '@/i18n/locales';

type Props = { locale: Locale; messages: Messages; children: ReactNode };

const provided = new WeakMap<Messages, ReactElement<{ children: ReactNode }>>();

/**
 * IntlProvider, with what it provides kept from one answer to the next: made anew it would read every message of an
 * answer again, a fifth of the time the whole markup takes.
 */
function Words({ locale, messages, children }: Props) {
  const kept = provided.get(messages);
  if (kept) return cloneElement(kept, undefined, children);
  const made = IntlProvider({ locale, messages, timeZone: TIME_ZONE, children });
  provided.set(messages, made);
  return made;
}

/** HTML of the same components the pages are made of, without React's marks for scripts. */
export const markup = (element: ReactElement, locale: Locale, messages: Messages): string =>
  renderToStaticMarkup(
    <Words locale={locale} messages={messages}>
      {element}
    </Words>,
  );
