import { describe, expect, it } from 'vitest';
import { sentences } from './documents';
import { EXTRACT_UNITS } from './extract-units';
import { FORMER_NAMES, REFORM_FIGURES, SEED_SETTINGS, SEED_UNITS } from './index';
import { NATIONAL_NUMBERS, SAMPLE_NUMBER } from './telephones';

describe('sample units and reform', () => {
  it('holds every unit of the sample extract under its own telephone', () => {
    const known = Object.fromEntries(SEED_UNITS.map(({ name, telephone }) => [name, telephone]));
    expect(known).toMatchObject(EXTRACT_UNITS);
    for (const unit of SEED_UNITS) {
      expect(unit.telephone).toMatch(SAMPLE_NUMBER);
      expect(unit.address).toContain('（样例地址）');
      expect(unit.hours).toContain('样例');
      expect(unit.isSample).toBe(true);
      expect(unit.handles.length).toBeGreaterThan(0);
    }
    expect(SEED_UNITS.map(({ order }) => order)).toEqual(SEED_UNITS.map((_, index) => index + 1));
  });

  it('never guesses which squad a station took over', () => {
    for (const unit of SEED_UNITS) if (unit.kind === 'station') expect(unit.formerNames).toEqual([]);
  });

  it('leads every former name to a unit', () => {
    const slugs = SEED_UNITS.map(({ slug }) => slug);
    for (const { now } of FORMER_NAMES) expect(slugs).toContain(now);
  });

  it('gives each figure its report, a note on what does not agree, and at least one value', () => {
    for (const { asReported, note, before, after } of REFORM_FIGURES) {
      expect(asReported).toMatch(/^据.+报道$/);
      for (const sentence of sentences(note))
        if (/\d/.test(sentence)) expect(sentence).toMatch(/据.{0,16}报道/);
      expect(note).toContain('约数');
      expect(before ?? after).not.toBeNull();
    }
  });

  it('marks every filing number and address of the site as a sample', () => {
    const { sponsor, organiser, address, icpFiling, publicSecurityFiling, siteCode } = SEED_SETTINGS;
    for (const value of [sponsor, organiser, address, icpFiling, publicSecurityFiling, siteCode])
      expect(value).toMatch(/（样例(地址)?）$/);
    for (const { number, name } of SEED_SETTINGS.hotlines)
      if (!NATIONAL_NUMBERS.includes(number))
        expect([SAMPLE_NUMBER.test(number), name.endsWith('（样例）')]).toEqual([true, true]);
  });
});
