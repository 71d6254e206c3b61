import type { Hint } from '../../../words/glossary';

/** The terms of the glossary that stand in the Chinese; one is put after what is written by choosing it. */
export function Hints({ hints, onPick }: { hints: Hint[]; onPick: ((mn: string) => void) | null }) {
  if (hints.length === 0) return null;
  return (
    <ul className="words-hints" aria-label="词汇">
      {hints.map(({ zh, mn, isWithheld }) => (
        <li key={zh}>
          {zh}{' '}
          <button type="button" disabled={!onPick} onClick={() => onPick?.(mn)} title="加在译文后面">
            <bdi lang="mn-Mong" className="words-mongolian">
              {mn}
            </bdi>
          </button>
          {isWithheld && <small>这个词的法律含义没有出处，请慎用</small>}
        </li>
      ))}
    </ul>
  );
}
