import type { Unit } from '@/domain/unit';

type Around = {
  /** Absolute address of the unit's page. */
  url: string;
  /** The bureau the unit belongs to. */
  parent: string;
  /** Words that say the unit is made up, where it is. */
  sampleWords: string;
};

/**
 * A unit in the words of https://schema.org/GovernmentOffice. Opening hours are left out: the bureau writes them as
 * a sentence, and schema.org wants them as days and times.
 */
export const governmentOffice = (unit: Unit, { url, parent, sampleWords }: Around): object => ({
  '@context': 'https://schema.org',
  '@type': 'GovernmentOffice',
  '@id': url,
  url,
  name: unit.name,
  ...(unit.formerNames.length > 0 && { alternateName: unit.formerNames }),
  ...(unit.handles.length > 0 && { description: unit.handles.join('；') }),
  ...(unit.isSample && { disambiguatingDescription: sampleWords }),
  telephone: unit.telephone,
  address: unit.address,
  ...(parent && { parentOrganization: { '@type': 'GovernmentOrganization', name: parent } }),
});
