import { afterEach, expect, it, vi } from 'vitest';
import { slipPage } from './slip';

afterEach(() => void vi.useRealTimers());

it('says on which day of the bureau it was printed: of two, the newer one has the code that is answered', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T17:00:00Z') });
  const receipt = {
    ...{ number: 'J15052502302026100887', code: '373V489Y4YQSVPHB', language: 'zh' as const },
    ...{ unitName: '治安镇派出所', unitTelephone: '0475-0001004' },
  };
  const slip = await slipPage([receipt], '');
  expect(slip).toContain('<dt>打印日期</dt><dd>2026年11月28日</dd>');
  expect(slip).toContain('有几张的，用日期最新的');
});
