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
  'pages.telephones.number': ['telephone'],
  'pages.telephone': ['telephone'],
  'pages.address': ['address'],
  'pages.errorReport': ['email'],
  'cases.unitTelephone': ['telephone'],
};
const GIVES_NUMBERS: ReadonlySet<string> = new Set([
  'units.telephone',
  'pages.telephones.number',
  'pages.telephone',
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
type Frame = {
  telephones?: { number?: unknown }[];
  telephone?: unknown;
  address?: Record<string, unknown>;
};

/** What the bureau publishes itself: telephones and addresses of its published units and of the frame of its site. */
export async function bureauOwn(
  payload: Pick<BasePayload, 'db'>,
  req?: Partial<PayloadRequest>,
): Promise<ScanOptions> {
  const [found, frame] = [
    await payload.db.find({
      collection: 'units',
      where: { _status: { equals: 'published' } },
      pagination: false,
      locale: 'all',
      req,
    }),
    await payload.db.findOne<Frame & { id: number }>({
      collection: 'pages',
      where: { and: [{ slug: { equals: 'frame' } }, { _status: { equals: 'published' } }] },
      locale: 'all',
      req,
    }),
  ];
  const units = found.docs as Units;
  const telephones = [
    ...units.map(({ telephone }) => telephone),
    ...(frame?.telephones ?? []).map(({ number }) => number),
    frame?.telephone,
  ];
  const addresses = [...units.map(({ address }) => address), frame?.address];
  return {
    allowedTelephones: telephones.filter(isNumber),
    allowedAddresses: addresses.flatMap((address) => Object.values(address ?? {})).filter(isNumber),
    today: new Date(`${today()}T00:00:00Z`),
  };
}
