import { describe, expect, it } from 'vitest';
import { LOST_PICTURE, toNodes, waitingPicture } from './nodes';
import { sayWhatCame } from './report';

const TABLE = {
  type: 'table' as const,
  rows: [
    [[{ text: '甲', bold: true }], [{ text: '乙' }]],
    [[{ text: '一', bold: true }], [{ text: '二', href: 'https://www.example.gov.cn' }]],
  ],
};

describe('the nodes of a paste', () => {
  it('hold pictures as words until they are uploaded, each told from the others', () => {
    const { nodes, awaited, lost } = toNodes(
      [
        { type: 'picture', src: 'data:image/png;base64,AA', alt: '门' },
        { type: 'picture', src: null, alt: '' },
        { type: 'picture', src: 'blob:x', alt: '' },
      ],
      4,
    );
    expect(awaited.map(({ place, alt }) => [place, alt])).toEqual([
      [waitingPicture(4), '门'],
      [waitingPicture(5), ''],
    ]);
    expect(lost).toBe(1);
    expect(JSON.stringify(nodes[1])).toContain(LOST_PICTURE);
    expect(JSON.stringify(nodes)).not.toContain('base64');
  });

  it('make a table block of a table, its first row the head, that asks for caption and source', () => {
    const [node] = toNodes([TABLE], 1).nodes;
    expect(node).toMatchObject({
      type: 'block',
      fields: {
        blockType: 'dataTable',
        caption: '',
        source: '',
        cells: '甲\t乙\n**一**\t[二](https://www.example.gov.cn)',
      },
    });
    expect(node).toHaveProperty('fields.id', expect.stringMatching(/^[0-9a-f]{24}$/));
  });

  it('end a line where one ended', () => {
    const [node] = toNodes([{ type: 'quote', content: [{ text: '一\n二' }] }], 1).nodes;
    expect(node?.children).toMatchObject([{ type: 'text' }, { type: 'linebreak' }, { type: 'text' }]);
  });
});

it('what came along is said, with what is to be done', () => {
  expect(sayWhatCame({ blocks: [TABLE], media: 1 }, 2)).toMatch(/2 张图片.*1 个表格.*1 个视频/);
  expect(sayWhatCame({ blocks: [], media: 0 }, 0)).not.toMatch(/\d/);
});
