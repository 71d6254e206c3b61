import { expect, it } from 'vitest';
import { beyond, standing } from './standing';

it('counts everything that stands against a form, listed or not', () => {
  expect(standing({ all: 0, open: 0, hard: 0 })).toBe('没有发现个人信息。');
  expect(standing({ all: 3, open: 0, hard: 0 })).toBe('需要处理的都已核准。');
  expect(standing({ all: 5000, open: 4999, hard: 2 })).toBe(
    '有 4999 处要处理，处理以前不能发布。其中 2 处必须删改。',
  );
});

it('says when there is more than the list shows, and only then', () => {
  expect(beyond({ all: 200, open: 200, hard: 0 }, 200)).toBe('');
  expect(beyond({ all: 5000, open: 5000, hard: 0 }, 200)).toContain('还有 4800 处没有列出');
});
