const BUREAU_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day an instant falls on in the bureau's time zone, 'YYYY-MM-DD'. Throws RangeError for what is no instant. */
export const bureauDay = (instant: string): string => BUREAU_DAY.format(new Date(instant));

/** Today in the bureau's time zone, 'YYYY-MM-DD'. */
export const today = (): string => BUREAU_DAY.format(new Date());
