import { FILTERS, type Worklist } from '../../words/worklist';
import type { Sought } from './strings';
import { FILTER_TERMS } from './terms';

type Props = { sought: Sought; list: Worklist; onSeek: (sought: Sought) => void };

/** Which strings are wanted: by standing, by place on the site, by words. */
export function Filters({ sought, list, onSeek }: Props) {
  const seek = (more: Partial<Sought>) => onSeek({ ...sought, page: 1, ...more });
  return (
    <search className="words-filters">
      <nav className="words-tabs" aria-label="状态">
        {FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={sought.filter === filter}
            onClick={() => seek({ filter })}
          >
            {FILTER_TERMS[filter]} {list.counts[filter]}
          </button>
        ))}
      </nav>
      <label>
        用在哪里
        <select value={sought.namespace} onChange={({ target }) => seek({ namespace: target.value })}>
          <option value="">全部</option>
          {list.namespaces.map(({ name, label, open, total }) => (
            <option key={name} value={name}>
              {label}（{total - open}/{total}）
            </option>
          ))}
        </select>
      </label>
      <label>
        找中文、蒙古文或键
        <input
          type="search"
          value={sought.search}
          onChange={({ target }) => seek({ search: target.value })}
        />
      </label>
    </search>
  );
}
