import { TIME_ZONE } from '../../i18n/locales';

const clock = (timeStyle: 'short' | 'medium') =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: TIME_ZONE, dateStyle: 'medium', timeStyle });
const MINUTE = clock('short');
const SECOND = clock('medium');

/** An instant as the bureau's clock shows it, wherever the browser stands. */
export const shownTime = (at: string): string => MINUTE.format(new Date(at));

/** The same to the second, for what takes only some. */
export const shownSecond = (at: string): string => SECOND.format(new Date(at));
