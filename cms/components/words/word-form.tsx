'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Verdict } from '../../../words/verdict';
import type { ShownWord } from '../../words/show';
import { ConversionOffer } from '../mongolian/offer';
import { askDesk, posted } from './ask-desk';
import { Findings } from './findings';
import { Hints } from './hints';
import { Preview } from './preview';
import { WordSource } from './word-source';

type Props = {
  wordKey: string;
  /** What was typed and not saved, by key. */
  typed: Map<string, string>;
  onSaved: () => void;
  onClose: () => void;
};
type Saved = { word: ShownWord; verdicts: Verdict[] };
type NotSaved = { present?: ShownWord; verdicts?: Verdict[] } | null;

const CHECK_AFTER = 300;

/** One string: its Chinese, the words found in the glossary, the Mongolian, how it will look, and what is wrong with it. */
export function WordForm({ wordKey, typed, onSaved, onClose }: Props) {
  const [word, setWord] = useState<ShownWord | null>(null);
  const [text, setText] = useState('');
  const [verdicts, setVerdicts] = useState<Verdict[]>([]);
  const [said, setSaid] = useState('');
  const [isSaving, setSaving] = useState(false);

  useEffect(() => {
    askDesk<ShownWord>(`word?key=${encodeURIComponent(wordKey)}`).then((answer) => {
      if (!answer.ok) return setSaid(answer.message);
      setWord(answer.body);
      setText(typed.get(wordKey) ?? answer.body.mn);
    });
  }, [wordKey, typed]);

  useEffect(() => {
    if (text.trim() === '') return setVerdicts([]);
    const timer = setTimeout(async () => {
      const answer = await askDesk<{ verdicts: Verdict[] }>('check', posted({ key: wordKey, text }));
      if (answer.ok) setVerdicts(answer.body.verdicts);
    }, CHECK_AFTER);
    return () => clearTimeout(timer);
  }, [wordKey, text]);

  const type = useCallback(
    (now: string) => {
      setText(now);
      typed.set(wordKey, now);
      setSaid('');
    },
    [typed, wordKey],
  );

  if (!word) return <p role="status">{said || '正在读取…'}</p>;
  const save = async (standing: 'draft' | 'reviewed') => {
    setSaving(true);
    const { key, revision, digest } = word;
    const answer = await askDesk<Saved>('save', posted({ key, text, standing, revision, digest }));
    setSaving(false);
    if (answer.ok) {
      typed.delete(key);
      setWord(answer.body.word);
      setText(answer.body.word.mn);
      setSaid(standing === 'reviewed' ? '已保存，标为已审读。网站现在就是这样。' : '草稿已保存。');
      return onSaved();
    }
    const { present, verdicts: found } = (answer.body ?? {}) as NonNullable<NotSaved>;
    if (present) setWord(present);
    if (found) setVerdicts(found);
    setSaid(answer.message);
  };
  const isBad = text.trim() === '' || verdicts.some(({ severity }) => severity === 'error');
  return (
    <section className="words-form" aria-label="译文">
      <button type="button" className="words-back" onClick={onClose}>
        ‹ 返回列表
      </button>
      <WordSource word={word} />
      <Hints hints={word.hints} onPick={word.mayChange ? (mn) => type(text ? `${text} ${mn}` : mn) : null} />
      <label htmlFor="words-text">蒙古文译文</label>
      <textarea
        id="words-text"
        lang="mn-Mong"
        rows={3}
        value={text}
        readOnly={!word.mayChange}
        onChange={({ target }) => type(target.value)}
      />
      {word.mayChange && <ConversionOffer text={text} onConvert={type} />}
      <Preview text={text} chinese={word.zh} state={typed.has(wordKey) ? 'draft' : word.state} />
      <Findings verdicts={verdicts} isEmpty={text.trim() === ''} />
      {word.mayChange && (
        <div className="words-actions">
          <button type="button" disabled={isBad || isSaving} onClick={() => save('draft')}>
            保存草稿
          </button>
          <button
            type="button"
            className="words-primary"
            disabled={isBad || isSaving}
            onClick={() => save('reviewed')}
          >
            标为已审读
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
