import type { CaseKind } from './case-kind';
import type { RemedyId } from './remedy';

/** What a person may complain of; the bureau names for each the unit that takes it up. */
export const COMPLAINTS = ['criminal-delay', 'administrative-delay', 'traffic-delay', 'conduct'] as const;
export type Complaint = (typeof COMPLAINTS)[number];

export const COMPLAINT_TERMS: Record<Complaint, string> = {
  'criminal-delay': '刑事案件超过期限',
  'administrative-delay': '行政案件超过期限',
  'traffic-delay': '交通事故处理超过期限',
  conduct: '民警态度、作风和纪律',
};

export const isComplaint = (value: string): value is Complaint =>
  (COMPLAINTS as readonly string[]).includes(value);

export const delayOf = (kind: CaseKind): Complaint => `${kind}-delay`;

/** The unit that supervises, as the desk names it. */
export type Supervisor = { complaint: Complaint; name: string; telephone: string };

/** 全国公安机关和民警违纪违法举报电话: there whatever the desk has filled in. */
export const NATIONAL_COMPLAINT_NUMBER = '12389';

/** Who takes a complaint up, or null where the desk has named nobody: then the national number stands alone. */
export const supervisorOf = (complaint: Complaint, supervisors: readonly Supervisor[]): Supervisor | null =>
  supervisors.find((one) => one.complaint === complaint && one.name !== '' && one.telephone !== '') ?? null;

/** What helps when a time has passed, in the order to try it; each only where the person has that remedy. */
export const LATE_REMEDIES: Record<CaseKind, readonly RemedyId[]> = {
  criminal: ['ask-unit', 'filing-supervision', 'procuratorate-complaint', 'complaint-12389'],
  administrative: ['ask-unit', 'inaction-reconsideration', 'complaint-12389'],
  traffic: ['ask-unit', 'contact-card', 'complaint-12389'],
};
