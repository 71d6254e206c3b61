import type { Move } from '../../../domain/review/move';
import type { ReviewReport } from '../../review/report';

export type Wanted = { step: Move; note?: string; passage?: string; at?: string };
type Answer = ReviewReport & { errors?: { message: string }[] };

const BROKEN = '没有连上编辑台，什么都没有改变。请检查网络后刷新页面。';

/** Reads where an item stands, or takes a step; what the desk says when it refuses comes back as a sentence. */
export async function askDesk(
  address: string,
  wanted?: Wanted & { digest: string },
): Promise<ReviewReport | string> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      ...(wanted && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(wanted),
      }),
    });
    const answer = (await response.json()) as Answer;
    return response.ok ? answer : (answer.errors?.[0]?.message ?? BROKEN);
  } catch {
    return BROKEN;
  }
}
