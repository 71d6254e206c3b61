import { getPayload } from 'payload';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GET } from './route';

vi.mock('server-only', () => ({}));
vi.mock('@payload-config', () => ({ default: {} }));
vi.mock('payload', () => ({ getPayload: vi.fn() }));

const database = (count: () => Promise<unknown>) =>
  vi.mocked(getPayload).mockResolvedValue({ count } as never);
const told = async (response: Response) => [response.status, await response.text()];

afterEach(() => vi.useRealTimers());

describe('the answer to a watchdog', () => {
  it('is ok while the database answers, and is never kept', async () => {
    database(async () => ({ totalDocs: 0 }));
    const response = await GET();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await told(response)).toEqual([200, 'ok\n']);
  });

  it('says nothing of the reason when the database fails', async () => {
    database(() => Promise.reject(new Error('SQLITE_CORRUPT at /srv/data')));
    expect(await told(await GET())).toEqual([503, 'unavailable\n']);
  });

  it('is the same when the database cannot be opened at all', async () => {
    vi.mocked(getPayload).mockRejectedValue(new Error('no such file'));
    expect(await told(await GET())).toEqual([503, 'unavailable\n']);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    database(() => new Promise(() => {}));
    const answer = GET();
    await vi.advanceTimersByTimeAsync(3000);
    expect((await answer).status).toBe(503);
  });
});
