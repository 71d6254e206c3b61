import { leafHash } from './hash';
import type { Head } from './head';
import { hashOfLeaf, parseLeaf } from './leaf';
import type { StoredLeaf } from './next';
import { gaps, type Problem, problem } from './problem';
import { rootOf } from './tree';

const NAME = '公开记录';
const at = (entry: number): string => `${NAME}第 ${entry} 条`;

/** What is wrong with the entries as they are stored, in the order of their numbers. */
export function checkLeaves(leaves: readonly StoredLeaf[]): Problem[] {
  const changed = leaves
    .filter((leaf) => hashOfLeaf(leaf) !== leaf.hash)
    .map(({ entry, folder, slug }) => problem(at(entry), `内容被改动过（${folder}/${slug}）`));
  return [
    ...gaps(
      NAME,
      leaves.map(({ entry }) => entry),
      1,
    ),
    ...changed,
  ];
}

/** Whether a record continues the one a saved head names; `hashes` of its leaves in order. */
export function checkHead(hashes: readonly string[], { size, root }: Head): Problem[] {
  if (hashes.length < size)
    return [
      problem(
        NAME,
        `只有 ${hashes.length} 条，保存的记录头有 ${size} 条：后面的条目被删去了，或者换成了旧的数据库`,
      ),
    ];
  if (rootOf(hashes, size) === root) return [];
  return [
    problem(NAME, `前 ${size} 条与保存的记录头不符：其中有条目被改动、删去、调换过，或者这不是同一个记录`),
  ];
}

/** Reads a downloaded record. `hashes` are of its lines as they are, readable or not. */
export function readRecord(text: string): { hashes: string[]; problems: Problem[] } {
  const lines = text.split('\n');
  const problems: Problem[] = [];
  if (lines.at(-1) === '') lines.pop();
  else if (lines.length > 0) problems.push(problem('文件', '最后一行不完整'));
  const numbers: number[] = [];
  for (const [index, line] of lines.entries()) {
    const leaf = parseLeaf(line);
    if (leaf) numbers.push(leaf.entry);
    else problems.push(problem(`文件第 ${index + 1} 行`, '不是一条记录'));
  }
  problems.push(...gaps('文件里', numbers, 1));
  return { hashes: lines.map((line) => leafHash(line)), problems };
}

/** Every entry in which two records differ, named; one may be longer. Both as hashes of their leaves. */
export function differences(saved: readonly string[], now: readonly string[]): Problem[] {
  const changed = saved.slice(0, now.length).flatMap((hash, index) => {
    const place = now.indexOf(hash);
    if (now[index] === hash) return [];
    if (place < 0) return [problem(at(index + 1), '与下载的文件不同：被改动或者删去了')];
    return [problem(at(index + 1), `与下载的文件不同：现在在第 ${place + 1} 条的位置`)];
  });
  const gone = now.length < saved.length ? [problem(NAME, `第 ${now.length + 1} 条以后的条目不见了`)] : [];
  return [...changed, ...gone];
}
