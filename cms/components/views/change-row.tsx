'use client';

import { Button } from '@payloadcms/ui';
import type { ShownView } from '../../saved-views/views';
import { askDesk } from '../ask-desk';

const UNCHANGED = '视图没有改动';

type Props = { view: ShownView; mayShare: boolean; onDone: (said: string) => void };

/** What can be done with a view that one has kept, or that is set for all. */
export function ChangeRow({ view: { id, name, isShared }, mayShare, onDone }: Props) {
  const address = `/api/saved-views/${id}`;
  const act = async (done: string, sent: Parameters<typeof askDesk>[2]) => {
    const answer = await askDesk(address, UNCHANGED, sent);
    onDone(typeof answer === 'string' ? answer : done);
  };
  const change = (body: object, done: string) => act(done, { method: 'PATCH', body });
  const rename = async () => {
    const wanted = window.prompt('新的名称', name)?.trim();
    if (wanted && wanted !== name) await change({ name: wanted }, `已改名为“${wanted}”。`);
  };
  const remove = async () => {
    const whose = isShared ? '大家都会看不到它。' : '';
    if (!window.confirm(`删除视图“${name}”？${whose}列表里的内容不会改变。`)) return;
    await act(`已删除“${name}”。`, { method: 'DELETE' });
  };
  const acts = [
    { label: '改名', act: rename },
    ...(mayShare
      ? [
          isShared
            ? { label: '不再共用', act: () => change({ isShared: false }, `“${name}”不再共用。`) }
            : { label: '大家共用', act: () => change({ isShared: true }, `“${name}”已给大家共用。`) },
        ]
      : []),
    { label: '删除', act: remove },
  ];
  return (
    <li>
      <span>{name}</span>
      {acts.map(({ label, act }) => (
        <Button
          key={label}
          size="small"
          buttonStyle="secondary"
          aria-label={`${label}：${name}`}
          onClick={() => void act()}
        >
          {label}
        </Button>
      ))}
    </li>
  );
}
