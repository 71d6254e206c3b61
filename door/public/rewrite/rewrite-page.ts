import { RewritingStream } from 'parse5-html-rewriting-stream';
import type { ReaderChoices } from '../reader-choices';
import { noMarks, type PageMarks, withMarks } from '../style/page-marks';
import { withChoices } from './choices';
import { withoutDuplicates } from './duplicates';
import { withGlosses } from './gloss';
import { withHanUpright } from './han';
import { withoutLeftovers } from './leftovers';
import { OpenElements } from './open-elements';
import { type PageWorth, unknownWorth, withWorth } from './page-worth';
import type { Pass, Verdict } from './pass';
import { withoutScripts } from './scripts';

export type RewrittenPage = PageWorth & { html: string; marks: PageMarks };

/** Element being taken out, and how many of its name stand open inside it. */
type Dropping = { name: string; depth: number };

const attachPasses = (stream: RewritingStream, passes: Pass[], open: OpenElements): void => {
  let dropping: Dropping | null = null;

  stream.on('startTag', (tag, raw) => {
    if (dropping) {
      if (tag.tagName === dropping.name && !open.isWhole(tag)) dropping.depth += 1;
      return;
    }
    let verdict: Verdict = 'keep';
    for (const pass of passes) {
      const said = pass.startTag?.(tag, open) ?? 'keep';
      if (said !== 'keep') verdict = said;
      if (said === 'drop') break;
    }
    if (verdict === 'drop') {
      if (!open.isWhole(tag)) dropping = { name: tag.tagName, depth: 1 };
      return;
    }
    open.open(tag);
    if (verdict === 'changed') stream.emitStartTag(tag);
    else stream.emitRaw(raw);
  });

  stream.on('endTag', (tag, raw) => {
    if (dropping) {
      if (tag.tagName === dropping.name) dropping.depth -= 1;
      if (dropping.depth === 0) dropping = null;
      return;
    }
    open.close(tag.tagName);
    stream.emitRaw(raw);
  });

  stream.on('text', ({ text }, raw) => {
    if (dropping) return;
    const instead = passes.map((pass) => pass.text?.(text, open) ?? null).find((html) => html !== null);
    stream.emitRaw(instead ?? raw);
  });

  // Comments are React's marks for its own scripts.
  stream.on('comment', () => {});
};

const rewrite = async (html: string, passes: Pass[], open: OpenElements): Promise<string> => {
  const stream = new RewritingStream();
  attachPasses(stream, passes, open);
  let written = '';
  stream.on('data', (part: string) => {
    written += part;
  });
  await new Promise((resolve, reject) => stream.once('end', resolve).once('error', reject).end(html));
  return written;
};

/** Makes a finished page of what Next rendered: no framework script, the reader's choices, glosses beside their words, Han upright. */
export async function rewritePage(html: string, choices: ReaderChoices): Promise<RewrittenPage> {
  const [worth, marks] = [unknownWorth(), noMarks()];
  const passes = [
    withoutScripts,
    withoutLeftovers,
    withoutDuplicates(),
    withWorth(worth),
    withChoices(choices),
    withGlosses(),
    withHanUpright,
    withMarks(marks),
  ];
  return { html: await rewrite(html, passes, new OpenElements()), ...worth, marks };
}

/** The same for what stands inside a page; `lang` is that of the whole page. */
export async function rewritePart(html: string, lang: string): Promise<RewrittenPage> {
  const [worth, marks] = [unknownWorth(), noMarks()];
  const passes = [withoutLeftovers, withWorth(worth), withGlosses(), withHanUpright, withMarks(marks)];
  return { html: await rewrite(html, passes, new OpenElements(lang)), ...worth, marks };
}
