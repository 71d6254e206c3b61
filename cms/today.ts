const BUREAU_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day of an instant in the bureau's time zone, 'YYYY-MM-DD'. */
export const dayOf = (instant: Date): string => BUREAU_DAY.format(instant);

/** Today in the bureau's time zone, 'YYYY-MM-DD'. */
export const today = (): string => dayOf(new Date());
