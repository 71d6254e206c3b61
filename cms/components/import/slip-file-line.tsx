import type { ShownSlipFile } from '../../import/office/slip-files';
import { shownTime } from '../shown-time';

type Opened = ShownSlipFile['opened'][number];

const when = ({ times, first, last }: Opened): string =>
  times === 1 ? shownTime(last) : `${times} 次，${shownTime(first)} 至 ${shownTime(last)}`;

/** A file of slips: the way to it where this person may print it, and who has opened it. */
export function SlipFileLine({ batch, file }: { batch: number; file: ShownSlipFile }) {
  const { place, opened } = file;
  const name = file.name.replace(/\.html$/, '');
  const times = opened.reduce((sum, one) => sum + one.times, 0);
  return (
    <li style={{ overflowWrap: 'anywhere' }}>
      {place === null ? (
        name
      ) : (
        <a href={`/api/import-batches/${batch}/slips/${place}`} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
      ：{times === 0 ? '未打开过' : `打开过 ${times} 次`}
      {times > 0 && (
        <ul>
          {opened.map((one) => (
            <li key={one.who}>
              {one.who}，{when(one)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
