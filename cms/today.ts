const BUREAU_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Today in the bureau's time zone, 'YYYY-MM-DD'. */
export const today = (): string => BUREAU_DAY.format(new Date());
