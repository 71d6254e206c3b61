const BUREAU_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day of an instant in the bureau's time zone, 'YYYY-MM-DD'. */
export const dayOf = (instant: Date): string => BUREAU_DAY.format(instant);

/** The instant at which a day begins there, ISO 8601 in UTC. China has kept one offset since 1991. */
export const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** Today in the bureau's time zone, 'YYYY-MM-DD'. */
export const today = (): string => dayOf(new Date());
