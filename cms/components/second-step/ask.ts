export type Standing = {
  isEnrolled: boolean;
  since: string | null;
  codesLeft: number;
  canApprove: boolean;
  mustEnrol: boolean;
};
type Said<T> = { ok: true; answer: T } | { ok: false; text: string; mark?: unknown };

const BROKEN = '没有连上编辑台，什么都没有改变。请检查网络后再试。';

/** Asks the desk, by GET without a body; what it says when it refuses comes back as a sentence. */
export async function ask<T>(address: string, body?: object): Promise<Said<T>> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      ...(body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = await response.json();
    if (response.ok) return { ok: true, answer };
    const [error] = (answer.errors ?? []) as { message?: string; data?: { secondStep?: unknown } }[];
    return { ok: false, text: error?.message ?? BROKEN, mark: error?.data?.secondStep };
  } catch {
    return { ok: false, text: BROKEN };
  }
}
