import type { Counts } from '../../privacy/shown';

/** What stands against the form, as one sentence. */
export function standing({ all, open, hard }: Counts): string {
  if (open === 0) return all === 0 ? '没有发现个人信息。' : '需要处理的都已核准。';
  const must = hard > 0 ? `其中 ${hard} 处必须删改。` : '';
  return `有 ${open} 处要处理，处理以前不能发布。${must}`;
}

/** That there is more than the list shows; '' where it shows everything. */
export function beyond({ all }: Counts, listed: number): string {
  return all > listed ? `还有 ${all - listed} 处没有列出。处理好上面的，会接着列出后面的。` : '';
}
