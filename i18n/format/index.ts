export { COUNT_UNITS, type CountUnit, formatCount } from './count';
export { formatDate, formatDateTime, formatMonth, formatOrdinal, formatYearMonth } from './date';
export { formatDuration } from './duration';
export type { Language } from './language';
export { formatNumber, formatPercent } from './number';
