import type { Payload } from 'payload';
import { SITE_PAGES, type StandingPage } from '../../domain/site';
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
  throw new Error(`No picture stands in a standing page, found ${key}`);
};

const createPage = (payload: Payload, slug: StandingPage, data: object) =>
  payload.create({
    collection: 'pages',
    locale: 'zh',
    depth: 0,
    context: { seeding: true },
    data: { slug, isSample: true, _status: 'published', ...data } as never,
  });

/** The bureau's texts about its site, and the place for what it remarks on figures, where nothing is said yet. */
export async function seedSitePages(payload: Payload): Promise<void> {
  await createPage(payload, 'statistics', { remarks: [] });
  for (const page of SITE_PAGES)
    await createPage(payload, page, { body: toLexical(SEED_SETTINGS[page], noPicture) });
}

/** What stands around every page; returns its number, for the Mongolian. */
export async function seedFrame(payload: Payload): Promise<number> {
  const { hotlines, errorReport, icpFiling, publicSecurityFiling, ...rest } = SEED_SETTINGS;
  const { about: _a, privacy: _p, accessibility: _b, help: _h, ...plain } = rest;
  const { id } = await createPage(payload, 'frame', {
    ...plain,
    quickExit: 'https://www.baidu.com/',
    telephones: hotlines,
    telephone: hotlines.find(({ number }) => number.startsWith('0475'))?.number,
    icp: icpFiling,
    policeFiling: publicSecurityFiling,
    errorReport: errorReport.address,
  });
  return id as number;
}

/** A word that has no attested Mongolian stands in Chinese, upright. */
const inMongolian = (chinese: string): string => MONGOLIAN[chinese] ?? chinese;

/** Rows keep the ids of the Chinese ones: without them the desk would make new rows. */
export async function seedMongolianFrame(payload: Payload, id: number): Promise<void> {
  const how = { collection: 'pages', id, depth: 0, context: { seeding: true } } as const;
  const { accountName, description, menus, telephones, supervisors, sponsor } = await payload.findByID({
    ...how,
    locale: 'zh',
  });
  await payload.update({
    ...how,
    locale: 'mn',
    data: {
      accountName: inMongolian(accountName ?? ''),
      description: inMongolian(description ?? ''),
      sponsor: inMongolian(sponsor ?? ''),
      menus: menus?.map(({ id, label, entries }) => ({
        id,
        label: inMongolian(label),
        entries: entries?.map((entry) => ({ ...entry, label: inMongolian(entry.label) })),
      })),
      telephones: telephones?.map((telephone) => ({ ...telephone, name: inMongolian(telephone.name) })),
      supervisors: supervisors?.map((supervisor) => ({ ...supervisor, name: inMongolian(supervisor.name) })),
      _status: 'published',
    },
  });
}

const side = (value: { value: number; year: number } | null) =>
  value ? { value: value.value, year: `约 ${value.year} 年` } : {};

export async function seedReform(payload: Payload, units: Map<string, number>): Promise<void> {
  await createPage(payload, 'reform', {
    body: toLexical(REFORM_INTRODUCTION, noPicture),
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
  });
}
