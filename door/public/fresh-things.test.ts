import { afterEach, describe, expect, test } from 'vitest';
import { countChange, revision } from '@/domain/revision';
import { closeAll, finished, html, openPublic, sendHtml } from '../fixtures';
import { FreshThings } from './fresh-things';

afterEach(closeAll);

type Said = { isFresh: boolean };
const said = (isFresh = true): Said => ({ isFresh });
const options = { bytesOf: () => 1, isKept: ({ isFresh }: Said) => isFresh };

describe('an answer given out again', () => {
  const counted = (ms: number) => {
    let [changes, now, made] = [0, 0, 0];
    const pages = new FreshThings(() => changes, { ...options, ms, now: () => now });
    const ask = async (isFresh = true) => {
      await pages.get('/zh', async () => {
        made += 1;
        return said(isFresh);
      });
      return made;
    };
    return { ask, change: () => (changes += 1), wait: (by: number) => (now += by) };
  };

  test('holds for its time and not a moment longer', async () => {
    const { ask, wait } = counted(1000);
    expect([await ask(), await ask()]).toEqual([1, 1]);
    wait(999);
    expect(await ask()).toBe(1);
    wait(1);
    expect(await ask()).toBe(2);
  });

  test('does not outlive a change', async () => {
    const { ask, change } = counted(1000);
    await ask();
    change();
    expect([await ask(), await ask()]).toEqual([2, 2]);
  });

  test('is never one that concerns one person', async () => {
    const { ask } = counted(1000);
    expect([await ask(false), await ask(false)]).toEqual([1, 2]);
  });

  test('is out of date when something changed while it was made', async () => {
    let changes = 0;
    let made = 0;
    const pages = new FreshThings(() => changes, options);
    const make = async () => {
      made += 1;
      if (made === 1) changes += 1;
      return said();
    };
    await pages.get('/zh', make);
    await pages.get('/zh', make);
    expect(made).toBe(2);
  });

  test('is made once for all who wait, and anew for who comes after a change', async () => {
    let changes = 0;
    const waiting: (() => void)[] = [];
    const pages = new FreshThings(() => changes, options);
    const make = () => new Promise<Said>((resolve) => waiting.push(() => resolve(said())));
    const first = [pages.get('/zh', make), pages.get('/zh', make)];
    expect(waiting).toHaveLength(1);
    changes += 1;
    const after = pages.get('/zh', make);
    expect(waiting).toHaveLength(2);
    for (const finish of waiting) finish();
    await Promise.all([...first, after]);
  });

  test('a failure is told to who waited and remembered by nobody', async () => {
    const pages = new FreshThings(() => 0, options);
    await expect(pages.get('/zh', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await pages.get('/zh', async () => said())).toEqual(said());
  });
});

describe('at the door', () => {
  const counter = () => {
    let asked = 0;
    const { 0: route } = [
      (_: unknown, res: Parameters<typeof sendHtml>[0]) => {
        asked += 1;
        sendHtml(res, html(`<p>${asked}</p>`));
      },
    ];
    return route;
  };

  test('Next is asked once, until the desk has changed something', async () => {
    const { ask } = await openPublic({ '/zh': counter() }, { freshMs: 60_000 });
    const text = async (headers = {}) => (await ask('/zh', { headers })).text;
    expect(await text()).toBe(await text());
    const before = revision();
    countChange();
    expect(revision()).toBe(before + 1);
    expect(await text()).toContain('<p>2</p>');
    // Other choices are another page.
    expect(await text({ cookie: 'reader=c=on' })).toContain('<p>3</p>');
    expect(await text({ cookie: 'other=1; reader=c=on.rubbish' })).toContain('<p>3</p>');
  });

  test('a page is made to its end for those who wait, when who asked first has gone', async () => {
    let finish = () => {};
    const { ask, port, asked } = await openPublic(
      {
        '/zh': (_, res) =>
          new Promise((resolve) => {
            finish = () => {
              sendHtml(res, html('whole'));
              resolve();
            };
          }),
      },
      { freshMs: 60_000 },
    );
    const gone = new AbortController();
    const first = fetch(`http://127.0.0.1:${port}/zh`, { signal: gone.signal }).catch(() => null);
    while (!asked.length) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = ask('/zh');
    await new Promise((resolve) => setTimeout(resolve, 20));
    gone.abort();
    await first;
    await new Promise((resolve) => setTimeout(resolve, 20));
    finish();
    expect((await second).text).toBe(finished('whole'));
    expect(asked).toHaveLength(1);
  });
});
