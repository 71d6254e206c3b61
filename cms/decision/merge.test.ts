import { expect, test } from 'vitest';
import { merged } from './merge';
import { toRecord } from './record';

const stored = {
  title: { zh: '旧', mn: 'ᠮᠣᠩᠭᠣᠯ' },
  facts: { zh: '事实' },
  kind: 'traffic',
  changes: [{ id: 'one', at: '2026-11-05', note: { zh: '一', mn: 'ᠨᠢᠭᠡ' } }],
  attachments: [{ id: 'file', digest: 'aa', title: { zh: '表', mn: 'ᠬᠦᠰᠦᠨᠦᠭ' } }],
  withdrawal: { at: null, reason: { zh: null, mn: 'ᠮᠣᠩᠭᠣᠯ' } },
};

test('a save in one language keeps the words of the other, and what it does not touch', () => {
  const text = merged(
    stored,
    {
      title: '新',
      kind: 'cyber',
      changes: [
        { id: 'one', at: '2026-11-05', note: '一改' },
        { id: 'two', at: '2026-11-06', note: '二' },
      ],
      withdrawal: { at: '2026-11-07', reason: '撤' },
    },
    'zh',
  );
  expect(toRecord(text)).toMatchObject({
    kind: 'cyber',
    texts: { title: { zh: '新', mn: 'ᠮᠣᠩᠭᠣᠯ' }, facts: { zh: '事实', mn: '' } },
    changes: [{ note: { zh: '一改', mn: 'ᠨᠢᠭᠡ' } }, { note: { zh: '二', mn: '' } }],
    withdrawal: { at: '2026-11-07', reason: { zh: '撤', mn: 'ᠮᠣᠩᠭᠣᠯ' } },
  });
});

test('a file is named by its bytes, whatever language is saved, and kept where a save says nothing of it', () => {
  const file = { title: { zh: '新表', mn: 'ᠬᠦᠰᠦᠨᠦᠭ' }, digest: 'bb' };
  const renewed = { attachments: [{ id: 'file', digest: 'bb', title: '新表' }] };
  expect(toRecord(merged(stored, renewed, 'zh')).attachments).toEqual([file]);
  expect(toRecord(merged(stored, {}, 'zh')).attachments).toEqual([
    { title: { zh: '表', mn: 'ᠬᠦᠰᠦᠨᠦᠭ' }, digest: 'aa' },
  ]);
});

test('a save in all languages is taken as it comes', () => {
  expect(toRecord(merged(stored, { title: { zh: '新', mn: '' } }, 'all')).texts.title).toEqual({
    zh: '新',
    mn: '',
  });
});
