import type { Payload } from 'payload';
import { toLexical } from '../prose/lexical';
import {
  FORMER_NAMES,
  REFORM_FIGURES,
  REFORM_INTRODUCTION,
  REFORM_MEANINGS,
  REFORM_STEPS,
  SEED_SETTINGS,
} from './content';
import { MONGOLIAN } from './content/mongolian';

const noPicture = (key: string): never => {
  throw new Error(`No picture stands in the settings' texts, found ${key}`);
};

export async function seedSettings(payload: Payload): Promise<void> {
  const {
    hotlines,
    errorReport,
    icpFiling,
    publicSecurityFiling,
    about,
    privacy,
    accessibility,
    help,
    ...plain
  } = SEED_SETTINGS;
  await payload.updateGlobal({
    slug: 'settings',
    locale: 'zh',
    data: {
      ...plain,
      telephones: hotlines,
      telephone: hotlines.find(({ number }) => number.startsWith('0475'))?.number,
      icp: icpFiling,
      policeFiling: publicSecurityFiling,
      errorReport: errorReport.address,
      about: toLexical(about, noPicture) as never,
      privacy: toLexical(privacy, noPicture) as never,
      accessibility: toLexical(accessibility, noPicture) as never,
      help: toLexical(help, noPicture) as never,
      isSample: true,
    },
  });
}

/** A word that has no attested Mongolian stands in Chinese, upright. */
const inMongolian = (chinese: string): string => MONGOLIAN[chinese] ?? chinese;

/** Rows keep the ids of the Chinese ones: without them the desk would make new rows. */
export async function seedMongolianSettings(payload: Payload): Promise<void> {
  const { accountName, description, menus, telephones, supervisors, sponsor } = await payload.findGlobal({
    slug: 'settings',
    locale: 'zh',
    depth: 0,
  });
  await payload.updateGlobal({
    slug: 'settings',
    locale: 'mn',
    data: {
      accountName: inMongolian(accountName),
      description: inMongolian(description),
      sponsor: inMongolian(sponsor),
      menus: menus?.map(({ id, label, entries }) => ({
        id,
        label: inMongolian(label),
        entries: entries?.map((entry) => ({ ...entry, label: inMongolian(entry.label) })),
      })),
      telephones: telephones?.map((telephone) => ({ ...telephone, name: inMongolian(telephone.name) })),
      supervisors: supervisors?.map((supervisor) => ({ ...supervisor, name: inMongolian(supervisor.name) })),
    },
  });
}

const side = (value: { value: number; year: number } | null) =>
  value ? { value: value.value, year: `约 ${value.year} 年` } : {};

export async function seedReform(payload: Payload, units: Map<string, number>): Promise<void> {
  await payload.updateGlobal({
    slug: 'reform',
    locale: 'zh',
    data: {
      isSample: true,
      introduction: toLexical(REFORM_INTRODUCTION, noPicture) as never,
      figures: REFORM_FIGURES.map(({ slug: _, before, after, ...figure }) => ({
        ...figure,
        before: side(before),
        after: side(after),
      })),
      timeline: REFORM_STEPS.map(({ slug: _, ...step }) => step),
      directory: FORMER_NAMES.map(({ former, now, note }) => {
        const unit = units.get(now);
        if (unit === undefined) throw new Error(`Reform names an unknown unit: ${now}`);
        return { former, unit, note };
      }),
      meanings: REFORM_MEANINGS.map(({ slug: _, ...meaning }) => meaning),
    },
  });
}
