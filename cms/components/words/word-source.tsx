import type { ShownWord } from '../../words/show';
import { shownTime } from '../shown-time';
import { STATE_SHOWN } from './terms';

/** What is to be said: the Chinese, where it is read, how its Mongolian stands, and what the Chinese was before. */
export function WordSource({ word }: { word: ShownWord }) {
  const { zh, place, page, state, isLegal, formerZh, saved, key, mn, revision } = word;
  return (
    <div>
      <h2 lang="zh-CN">{zh}</h2>
      <p className="words-meta">
        <span className="words-state" data-state={state}>
          {STATE_SHOWN[state]}
        </span>
        <span>
          用在：
          {page ? (
            <a href={page} target="_blank" rel="noreferrer">
              {place}
            </a>
          ) : (
            place
          )}
        </span>
        <code>{key}</code>
      </p>
      {isLegal && <p>这是对法律或权利的说明：审读以前，网站一律显示中文。</p>}
      {state === 'stale' && (
        <p role="alert">
          中文原文改过，译文要重新审读。
          {formerZh && (
            <>
              译的时候是：<q>{formerZh}</q>
            </>
          )}
        </p>
      )}
      {mn && (
        <p>
          现在的蒙古文：
          <bdi lang="mn-Mong" className="words-mongolian">
            {mn}
          </bdi>
        </p>
      )}
      {saved && (
        <p className="words-meta">
          第 {revision} 次保存：{saved.by}，<time dateTime={saved.at}>{shownTime(saved.at)}</time>
        </p>
      )}
    </div>
  );
}
