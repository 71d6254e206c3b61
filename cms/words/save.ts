import { addDataAndFileToRequest, type PayloadRequest, ValidationError } from 'payload';
import { DESK_STANDINGS, type DeskStanding } from '../../words/desk-word';
import { hasError } from '../../words/verdict';
import type { WordEntry } from './catalogue';
import { answer, refuse } from './guard';
import { judgeWord } from './judge';
import { entryFor, shownWord } from './show';
import { Overtaken, writeWords } from './write';

type Asked = { key?: unknown; text?: unknown; standing?: unknown; revision?: unknown; digest?: unknown };

const isStanding = (value: unknown): value is DeskStanding => DESK_STANDINGS.some((one) => one === value);

async function read(
  req: PayloadRequest,
): Promise<{ asked: Asked; entry: WordEntry; text: string } | Response> {
  await addDataAndFileToRequest(req);
  const asked = (req.data ?? {}) as Asked;
  const entry = await entryFor(req, asked.key);
  if (!entry) return refuse(404, '网站现在没有这个键，没有保存。');
  if (typeof asked.text !== 'string') return refuse(400, '请求不完整，没有保存。');
  return { asked, entry, text: asked.text.trim() };
}

/** POST /check {key, text} — what is mechanically wrong with the words as they are typed. */
export async function checkWord(req: PayloadRequest): Promise<Response> {
  const given = await read(req);
  if (given instanceof Response) return given;
  const { entry, text } = given;
  return answer({ verdicts: await judgeWord(req.payload, { key: entry.key, zh: entry.zh, text }, req) });
}

/** What the other one saved, so that nobody overwrites words they have not seen; what was typed stays in the form. */
async function overtaken(req: PayloadRequest, key: string, why: string): Promise<Response> {
  const entry = await entryFor(req, key);
  const message = `${why}没有保存。您写的还在框里；请看现在的内容，再决定怎么改。`;
  return Response.json(
    { message, present: entry && shownWord(entry, req) },
    { status: 409, headers: { 'Cache-Control': 'no-store' } },
  );
}

/**
 * POST /save {key, text, standing, revision, digest} — keeps one word; `revision` and `digest` are those its author
 * saw. 409 when either is no longer so, 422 with verdicts when the words may not be kept.
 */
export async function saveWord(req: PayloadRequest): Promise<Response> {
  const given = await read(req);
  if (given instanceof Response) return given;
  const { asked, entry, text } = given;
  const { key, zh, digest } = entry;
  if (!isStanding(asked.standing)) return refuse(400, '状态只能是草稿或已审读，没有保存。');
  if (asked.digest !== digest) return overtaken(req, key, '中文原文刚刚改过，');
  if (asked.revision !== entry.revision) return overtaken(req, key, '这一条刚刚被别人改过，');
  const verdicts = await judgeWord(req.payload, { key, zh, text }, req);
  if (hasError(verdicts)) return Response.json({ message: '有错误，没有保存。', verdicts }, { status: 422 });
  const word = {
    key,
    text,
    standing: asked.standing,
    source: zh,
    sourceDigest: digest,
    seen: entry.revision,
  };
  try {
    await writeWords(req, [word]);
  } catch (error) {
    if (error instanceof Overtaken) return overtaken(req, key, '这一条刚刚被别人改过，');
    if (error instanceof ValidationError) return refuse(422, `没有保存。${error.message}`);
    throw error;
  }
  const saved = await entryFor(req, key);
  return saved ? answer({ word: shownWord(saved, req), verdicts }) : refuse(404, '网站现在没有这个键。');
}
