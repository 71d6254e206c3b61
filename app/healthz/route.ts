import { isDatabaseAnswering } from '@/store/health';

export const dynamic = 'force-dynamic';

/** For a watchdog: whether the site can serve, and not a word more. */
export async function GET(): Promise<Response> {
  const isWell = await isDatabaseAnswering();
  return new Response(isWell ? 'ok\n' : 'unavailable\n', {
    status: isWell ? 200 : 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
