import { afterEach, expect, test, vi } from 'vitest';
import { processSlot } from './process-slot';

afterEach(() => {
  for (const name of ['test-one', 'test-other']) processSlot(name).keep(undefined);
  vi.resetModules();
});

test('a slot is empty until somebody keeps something in it, and can be emptied', () => {
  const { keep, kept } = processSlot<number>('test-one');
  expect(kept()).toBeUndefined();
  keep(1);
  expect([kept(), processSlot('test-other').kept()]).toEqual([1, undefined]);
  keep(undefined);
  expect(kept()).toBeUndefined();
});

test('what one copy of a file has kept, another copy finds', async () => {
  const load = async () => {
    vi.resetModules();
    const [revision, pageGuard, fileGuard, finder, session, words] = await Promise.all([
      import('./revision'),
      import('./page-guard'),
      import('./file-guard'),
      import('./finder'),
      import('./office-session'),
      import('./door-words'),
    ]);
    return { ...revision, ...pageGuard, ...fileGuard, ...finder, ...session, ...words };
  };
  const [one, other] = [await load(), await load()];
  expect(one.countChange).not.toBe(other.countChange);

  const before = other.revision();
  one.countChange();
  expect(other.revision()).toBe(before + 1);

  const [page, file, find, signedIn] = [0, 1, 2, 3].map(() => async () => true);
  one.keepPageGuard(page);
  one.keepFileGuard(file);
  one.keepFinder('/x', find as never);
  other.keepFinder('/y', find as never);
  one.keepSessionCheck(signedIn);
  one.keepDoorMessages({ a: 'b' });
  expect([other.pageGuard(), other.fileGuard(), other.sessionCheck()]).toEqual([page, file, signedIn]);
  expect([other.finderAt('/x'), one.finderAt('/y'), other.finderAt('/z')]).toEqual([find, find, undefined]);
  expect(other.doorMessages()).toEqual({ a: 'b' });

  one.keepPageGuard(undefined);
  expect(other.pageGuard()).toBeUndefined();
  one.keepFileGuard(undefined);
  one.keepSessionCheck(undefined);
  one.keepDoorMessages(undefined);
});
