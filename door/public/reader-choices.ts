/** How one reader wants the site to look. Nothing else is ever remembered about a reader. */
export type ReaderChoices = {
  /** null: as the device. */
  theme: 'light' | 'dark' | null;
  isCare: boolean;
  /** Step of letter size; 1 is the ordinary one. */
  size: 1 | 2 | 3 | 4;
};

export const NO_CHOICES: ReaderChoices = { theme: null, isCare: false, size: 1 };

const COOKIE = 'reader';
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

const theme = (text: string) => (text === 'light' || text === 'dark' ? text : null);
const size = (text: string) => (/^[1-4]$/.test(text) ? (Number(text) as ReaderChoices['size']) : 1);

/** "t=dark.c=on.s=2", ordinary choices left out; "" when all are ordinary. */
export const formatChoices = ({ theme, isCare, size }: ReaderChoices): string =>
  [theme && `t=${theme}`, isCare && 'c=on', size > 1 && `s=${size}`].filter(Boolean).join('.');

const parseChoices = (text: string): ReaderChoices => {
  const parts = new Map(text.split('.').map((part) => part.split('=', 2) as [string, string]));
  return {
    theme: theme(parts.get('t') ?? ''),
    isCare: parts.get('c') === 'on',
    size: size(parts.get('s') ?? ''),
  };
};

/** Reads the choices out of a Cookie header; unknown values count as not chosen. */
export function readChoices(cookieHeader: string | undefined): ReaderChoices {
  const cookies = (cookieHeader ?? '').split(';').map((cookie) => cookie.trim());
  const found = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return found ? parseChoices(found.slice(COOKIE.length + 1)) : NO_CHOICES;
}

/** The choices after a form was sent: a field left out keeps what was chosen before. */
export const chooseAnew = (before: ReaderChoices, fields: Record<string, string>): ReaderChoices => ({
  theme: fields.theme ? theme(fields.theme) : before.theme,
  isCare: fields.care ? fields.care === 'on' : before.isCare,
  size: fields.size ? size(fields.size) : before.size,
});

/** The Set-Cookie header that keeps the choices for a year; with ordinary choices the cookie is taken back. */
export function choicesCookie(choices: ReaderChoices, isSecure: boolean): string {
  const value = formatChoices(choices);
  const age = value ? YEAR_IN_SECONDS : 0;
  return `${COOKIE}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}
