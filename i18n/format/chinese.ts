import type { Civil } from './calendar';

export const ordinal = (n: number): string => `第${n}`;

export const month = (n: number): string => `${n}月`;

export const date = ({ year, month: m, day }: Civil): string => `${year}年${m}月${day}日`;

export const yearMonth = ({ year, month: m }: Pick<Civil, 'year' | 'month'>): string => `${year}年${m}月`;
