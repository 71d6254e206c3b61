import type { Block, Picture } from './prose';
import { textsOf } from './prose-text';

/**
 * What a phone of 390 × 844 CSS pixels shows before anything is scrolled, below the bars and what is told of the
 * publication, counted in lines of text; measured in Chromium (decision 0045).
 */
const SCREENS = {
  'horizontal-tb': { lines: 14, letters: 20, figure: 12 },
  'vertical-lr': { lines: 3.5, letters: 46, figure: 8.5 },
} as const;
export type Writing = keyof typeof SCREENS;

/** Between two blocks, in lines. */
const GAP = 0.5;

/** From Chinese punctuation on; what comes before is half as wide, Mongolian along its line too. */
const FIRST_WIDE = '\u2e80';
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter >= FIRST_WIDE ? 1 : 0.5), 0);

/** A picture takes its caption with it; along the lines of a vertical page all are as wide. */
const figureLines = ({ width, height }: Picture, writing: Writing): number =>
  SCREENS[writing].figure * (writing === 'vertical-lr' ? 1 : height / width) + 2 + GAP;

const textLines = (texts: readonly string[], writing: Writing): number =>
  texts.reduce((sum, text) => sum + Math.ceil(widthOf(text) / SCREENS[writing].letters), 0) + GAP;

/**
 * The places in a body of the figures that stand in the first screen of a phone, `before` being the texts that are read
 * before it. One of them is the largest thing a reader sees there, and is waited for.
 */
export function figuresOfFirstScreen(
  blocks: readonly Block[],
  before: readonly string[],
  writing: Writing,
): number[] {
  const found: number[] = [];
  let lines = before.reduce((sum, text) => sum + textLines([text], writing), 0);
  for (const [index, block] of blocks.entries()) {
    if (lines > SCREENS[writing].lines) break;
    if (block.type === 'figure') found.push(index);
    lines +=
      block.type === 'figure' ? figureLines(block.picture, writing) : textLines(textsOf(block), writing);
  }
  return found;
}
