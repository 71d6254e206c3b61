import { describe, expect, it } from 'vitest';
import { figuresOfFirstScreen } from './first-screen';
import type { Block } from './prose';

const BEFORE = ['警务改革的数字怎么看', '引用别处的数字时写明来源，同一件事有两个数字时都写出来。'];
const text = (letters: number): Block => ({ type: 'paragraph', content: [{ text: '字'.repeat(letters) }] });
const figure = (width = 1200, height = 510): Block => ({
  type: 'figure',
  picture: { src: '/media/a.webp', width, height, alt: '' },
  caption: '图',
  source: '',
});
const found = (blocks: Block[], before = BEFORE) => figuresOfFirstScreen(blocks, before, 'horizontal-tb');
const inColumns = (blocks: Block[], before = BEFORE) => figuresOfFirstScreen(blocks, before, 'vertical-lr');

describe('the first screen of a phone', () => {
  it('holds a figure after title, summary and a paragraph', () => {
    expect(found([text(62), figure(), text(300)])).toEqual([1]);
  });

  it('ends after some two hundred letters, in one paragraph or in many', () => {
    expect(found([text(150), figure()])).toEqual([1]);
    expect(found([text(260), figure()])).toEqual([]);
    expect(found([...Array.from({ length: 8 }, () => text(5)), figure()]), 'each has its own line').toEqual(
      [],
    );
  });

  it('counts what stands before the text, whatever it is', () => {
    const facts = Array.from({ length: 8 }, (_, at) => `依据${at}`);
    expect(found([text(62), figure()], [...BEFORE, ...facts])).toEqual([]);
  });

  it('counts items and cells as what is read', () => {
    const items = Array.from({ length: 8 }, () => [{ text: '证件' }]);
    expect(found([{ type: 'list', ordered: false, items }, figure()])).toEqual([1]);
    expect(found([{ type: 'list', ordered: false, items: [...items, ...items] }, figure()])).toEqual([]);
  });

  it('is filled by a high picture, and not by two flat ones', () => {
    expect(found([figure(900, 1600), figure()], [])).toEqual([0]);
    expect(found([figure(1600, 400), figure(), figure()])).toEqual([0, 1]);
  });

  it('takes two Latin letters for one', () => {
    const latin = (letters: number): Block => ({
      type: 'paragraph',
      content: [{ text: 'x'.repeat(letters) }],
    });
    expect(found([latin(300), figure()])).toEqual([1]);
  });

  it('shows of a vertical page two columns more than the title', () => {
    expect(inColumns([figure(), text(62)])).toEqual([0]);
    expect(inColumns([text(62), figure()])).toEqual([]);
    expect(inColumns([figure(), figure()], ['题'])).toEqual([0]);
  });

  it('holds no figure where there is none', () => {
    expect(found([text(10), text(10)])).toEqual([]);
  });
});
