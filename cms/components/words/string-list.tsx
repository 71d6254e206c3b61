import type { Worklist } from '../../words/worklist';
import { STATE_MARKS } from './terms';

type Props = { list: Worklist; chosen: string | null; onChoose: (key: string) => void };

/** One page of the worklist. */
export function StringList({ list, chosen, onChoose }: Props) {
  if (list.rows.length === 0) return <p role="status">没有这样的文字。</p>;
  return (
    <ul aria-label="文字">
      {list.rows.map(({ key, zh, state, isLegal, place }) => (
        <li key={key}>
          <button type="button" aria-current={key === chosen} onClick={() => onChoose(key)}>
            <span className="words-source">{zh}</span>
            <span className="words-meta">
              <span className="words-state" data-state={state}>
                {STATE_MARKS[state]}
              </span>
              {isLegal && <span className="words-state">法律</span>}
              <span>{place}</span>
              <code>{key}</code>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
