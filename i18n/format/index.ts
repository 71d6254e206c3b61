export { COUNT_UNITS, type CountUnit, formatCount } from './count';
export { formatDate, formatDateTime, formatMonth, formatOrdinal, formatYearMonth } from './date';
export { formatNumber, formatPercent } from './number';
