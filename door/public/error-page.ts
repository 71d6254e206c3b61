import { createHash } from 'node:crypto';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { plainGloss } from '@/i18n/gloss';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales';
import type { DoorWords, ErrorKind } from '../words';
import { Body } from './body';
import type { BrokenPage } from './broken-request';
import { escapeHtml } from './escape-html';
import { NO_CHOICES, type ReaderChoices } from './reader-choices';
import { NO_STORE, type Reply } from './reply';
import { glossHtml } from './rewrite/gloss';
import { PAGE_POLICY, securityHeaders } from './security-headers';

/** Carried in the page itself: when this page is needed, the name of the site's stylesheet is not known. */
const STYLE = `
@font-face{font-family:NSM;src:url(${MONGOLIAN_FONT}) format("woff2");font-display:swap}
:root{color-scheme:light;--page:#ededed;--surface:#fff;--text:#191919;--link:#4c5f88;font-size:106.25%}
:root[data-theme=dark]{color-scheme:dark;--page:#111;--surface:#191919;--text:#d5d5d5;--link:#9fb2cc}
@media(prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;--page:#111;--surface:#191919;--text:#d5d5d5;--link:#9fb2cc}}
:root[data-size="2"]{font-size:120%}:root[data-size="3"]{font-size:133%}:root[data-size="4"]{font-size:160%}
:root[data-care=on]{font-size:140%;--text:CanvasText;--link:LinkText}
body{margin:0;background:var(--page);color:var(--text);font-family:NSM,"PingFang SC","Noto Sans CJK SC",sans-serif;line-height:1.75}
main{max-inline-size:34rem;margin-inline:auto;padding:2rem 1.25rem;background:var(--surface);min-block-size:100dvb;box-sizing:border-box}
h1{font-size:1.375em;margin-block:0 1rem}
a{color:var(--link);display:inline-block;padding-block:.6em}
html:lang(mn-Mong){writing-mode:vertical-lr;text-orientation:sideways}
:lang(mn-Mong) :lang(zh){text-orientation:mixed}
:lang(mn-Mong) a{text-decoration-line:overline}
.word{display:inline-flex;flex-direction:column}
.gloss{font-size:.65em;line-height:1.3}
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export const ERROR_POLICY = PAGE_POLICY.replace("style-src 'self'", `style-src 'sha256-${STYLE_HASH}'`)
  // It holds no rules for fetching ahead.
  .replace(/script-src [^;]+/, "script-src 'self'");

const kindOf = (status: number): ErrorKind => {
  if (status === 404 || status === 410) return 'missing';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'failed' : 'refused';
};

const rootAttributes = (locale: Locale, { theme, isCare, size }: ReaderChoices): string =>
  [
    `lang="${LOCALES[locale].tag}"`,
    theme && `data-theme="${theme}"`,
    isCare && 'data-care="on"',
    size > 1 && `data-size="${size}"`,
  ]
    .filter(Boolean)
    .join(' ');

export type ErrorPage = {
  status: number;
  locale: Locale;
  choices?: ReaderChoices;
  /** Something had been filled in: say what became of it. */
  isForm?: boolean;
  headers?: Record<string, string>;
};

/** A complete page that needs nothing but these words: what happened, whose fault, what to do. No internals. */
export function errorPage(words: DoorWords, page: ErrorPage): Reply {
  const { status, locale, choices = NO_CHOICES, isForm = false, headers } = page;
  const { home, emergency, kept, ...kinds } = words[locale];
  const { title, text, advice } = kinds[kindOf(status)];
  const flowing = (line: string) => (locale === 'mn' ? glossHtml(line).html : escapeHtml(line));
  const paragraphs = [text, isForm ? kept : '', advice]
    .filter(Boolean)
    .map((line) => `<p>${flowing(line)}</p>`);
  const html = `<!DOCTYPE html>
<html ${rootAttributes(locale, choices)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1,viewport-fit=cover">
<meta name="robots" content="noindex">
<title>${escapeHtml(plainGloss(title))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${flowing(title)}</h1>
${paragraphs.join('\n')}
<p><a href="/${locale}">${flowing(home)}</a></p>
<p><a href="tel:110">${flowing(emergency)}</a></p>
</main>
</body>
</html>
`;
  return {
    status,
    headers,
    cache: NO_STORE,
    body: new Body(html, 'text/html; charset=utf-8'),
    policy: ERROR_POLICY,
  };
}

/** The same to whose request was none. */
export const brokenPage =
  (words: DoorWords): BrokenPage =>
  (status) => {
    const { body, policy = ERROR_POLICY } = errorPage(words, { status, locale: DEFAULT_LOCALE });
    return { html: body?.bytes ?? '', headers: securityHeaders(policy, false) };
  };
