import { expect, it } from 'vitest';
import { afterTransaction, withEnds } from './transaction-end';

const of = (transactionID?: string) => ({ transactionID }) as never;

it('what waits for the end of a transaction is done once, after it, whichever way it ended', async () => {
  const done: string[] = [];
  const note = (text: string) => async () => void done.push(text);
  const adapter = withEnds({
    commitTransaction: async (given: unknown) => {
      const id = await given;
      done.push(`commit ${id}`);
      if (id === 'full') throw new Error('SQLITE_FULL');
    },
    rollbackTransaction: async (id: string) => void done.push(`rollback ${id}`),
  } as never) as never as Record<'commitTransaction' | 'rollbackTransaction', (id: unknown) => Promise<void>>;
  for (const id of ['good', 'bad', 'full']) await afterTransaction(of(id), note(id));
  await afterTransaction(of('good'), note('good, too'));
  await afterTransaction(of(), note('without'));
  await adapter.commitTransaction(Promise.resolve('good'));
  await adapter.rollbackTransaction('bad');
  await expect(adapter.commitTransaction('full')).rejects.toThrow('SQLITE_FULL');
  await adapter.rollbackTransaction('full');
  expect(done).toEqual(
    'commit good/good/good, too/rollback bad/bad/commit full/full/rollback full'.split('/'),
  );
});
