import type { Block } from '../../../domain/prose';
import { SEED_ARTICLES } from './articles';
import { SEED_DISCLOSURES } from './disclosures';
import { FORMER_NAMES, REFORM_FIGURES, REFORM_INTRODUCTION, REFORM_MEANINGS, REFORM_STEPS } from './reform';
import { SEED_SETTINGS } from './settings';
import { SEED_UNITS } from './units';
import { wordsOf } from './words';

export const publications = [...SEED_ARTICLES, ...SEED_DISCLOSURES];
const pages = {
  about: SEED_SETTINGS.about,
  privacy: SEED_SETTINGS.privacy,
  accessibility: SEED_SETTINGS.accessibility,
  help: SEED_SETTINGS.help,
};

const textOf = (item: (typeof publications)[number]): string =>
  [
    item.title,
    item.summary,
    wordsOf(item.body),
    ...item.changes.map(({ note }) => note),
    item.withdrawn?.reason ?? '',
    ...('attachments' in item ? (item.attachments ?? []).map(({ title }) => title) : []),
  ].join('\n');

/** Everything a reader may see, one entry a document. */
export const texts: [name: string, text: string][] = [
  ...publications.map((item): [string, string] => [item.slug, textOf(item)]),
  ...Object.entries(pages).map(([name, body]): [string, string] => [name, wordsOf(body)]),
  ['reform introduction', wordsOf(REFORM_INTRODUCTION)],
  [
    'reform figures',
    REFORM_FIGURES.map(({ label, note, asReported }) => `${label}\n${asReported}\n${note}`).join('\n'),
  ],
  ['reform steps', REFORM_STEPS.map(({ title, text }) => `${title}\n${text}`).join('\n')],
  ['reform meanings', REFORM_MEANINGS.map(({ title, text }) => `${title}\n${text}`).join('\n')],
  ['former names', FORMER_NAMES.map(({ former, note }) => `${former}\n${note}`).join('\n')],
  [
    'units',
    SEED_UNITS.map((unit) => [unit.name, ...unit.handles, unit.address, unit.hours].join('\n')).join('\n'),
  ],
  [
    'settings',
    [
      SEED_SETTINGS.description,
      SEED_SETTINGS.shareText,
      SEED_SETTINGS.errorReport.text,
      ...SEED_SETTINGS.hotlines.map(({ name, purpose }) => `${name}\n${purpose}`),
    ].join('\n'),
  ],
];

/** Sentences of a text; a line end closes one too. */
export const sentences = (text: string): string[] =>
  text.split(/[。！？\n]/).filter((sentence) => sentence !== '');

/** Every body of blocks by the name of its document. */
export const bodies: [string, Block[]][] = [
  ...publications.map(({ slug, body }): [string, Block[]] => [slug, body]),
  ...Object.entries(pages),
  ['reform introduction', REFORM_INTRODUCTION],
];
