import type { BasePayload, PayloadRequest } from 'payload';
import type { PrivacyRule } from '../../domain/privacy/finding';
import type { OwnContact, Passage } from '../../domain/privacy/passage';
import { type ScanOptions, scan } from '../../domain/privacy/scan';
import { today } from '../today';

/**
 * Fields that are the bureau's own public contact by their meaning (2018 disclosure rule 9: names, addresses and
 * telephones of offices are published). A mobile number is not among them: it may be somebody's own, and needs a
 * clearance.
 */
const OWN: Readonly<Record<string, readonly PrivacyRule[]>> = {
  'units.telephone': ['telephone'],
  'units.address': ['address'],
  'settings.telephones.number': ['telephone'],
  'settings.telephone': ['telephone'],
  'settings.address': ['address'],
  'settings.errorReport': ['email'],
  'cases.unitTelephone': ['telephone'],
};
const GIVES_NUMBERS: ReadonlySet<string> = new Set([
  'units.telephone',
  'settings.telephones.number',
  'settings.telephone',
]);

export const ownContactOf =
  (entity: string): OwnContact =>
  ({ field }) =>
    OWN[`${entity}.${field}`] ?? [];

const isNumber = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The telephones a document itself adds to the bureau's list; a private mobile does not become public by this. */
export const numbersGivenBy = (entity: string, passages: readonly Passage[]): string[] =>
  passages
    .filter(({ field }) => GIVES_NUMBERS.has(`${entity}.${field}`))
    .map(({ text }) => text)
    .filter((text) => !scan(text).some(({ rule }) => rule === 'mobile'));

type Units = { telephone?: unknown; address?: Record<string, unknown> }[];
type Settings = {
  telephones?: { number?: unknown }[];
  telephone?: unknown;
  address?: Record<string, unknown>;
};

/** What the bureau publishes itself: telephones and addresses of its published units and of its settings. */
export async function bureauOwn(
  payload: Pick<BasePayload, 'db'>,
  req?: Partial<PayloadRequest>,
): Promise<ScanOptions> {
  const [found, settings] = [
    await payload.db.find({
      collection: 'units',
      where: { _status: { equals: 'published' } },
      pagination: false,
      locale: 'all',
      req,
    }),
    (await payload.db.findGlobal({ slug: 'settings', locale: 'all', req })) as Settings,
  ];
  const units = found.docs as Units;
  const telephones = [
    ...units.map(({ telephone }) => telephone),
    ...(settings?.telephones ?? []).map(({ number }) => number),
    settings?.telephone,
  ];
  const addresses = [...units.map(({ address }) => address), settings?.address];
  return {
    allowedTelephones: telephones.filter(isNumber),
    allowedAddresses: addresses.flatMap((address) => Object.values(address ?? {})).filter(isNumber),
    today: new Date(`${today()}T00:00:00Z`),
  };
}
