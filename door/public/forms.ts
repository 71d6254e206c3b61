import { isLocale } from '@/i18n/locales';
import { type Answering, LOOK_UP } from './answers/answering';

/** A form that a page of the public site may send. */
export type Form = {
  /** Path below the language: the page the form stands on. */
  path: string;
  fields: readonly string[];
  /** Largest body, in bytes. */
  maxBytes: number;
  /** What answers; null: the door sends the reader back. */
  answering: Answering | null;
};

export const FORMS: readonly Form[] = [
  { path: '/cases', fields: ['number', 'code'], maxBytes: 4096, answering: LOOK_UP },
  { path: '/preferences', fields: ['theme', 'care', 'size', 'back'], maxBytes: 4096, answering: null },
];

/** The form sent to a decoded path, or undefined when none may be. */
export const formAt = (path: string): Form | undefined => {
  const [, locale = '', ...rest] = path.split('/');
  return isLocale(locale) ? FORMS.find((form) => form.path === `/${rest.join('/')}`) : undefined;
};

export const methodsAt = (path: string): string => (formAt(path) ? 'GET, HEAD, POST' : 'GET, HEAD');
