/** The writes a reader or the bureau is told of, each by the site's own functions. A key names what was acknowledged. */
import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalReq, type Payload } from 'payload';
import { beginTry } from '../../cms/attempts';
import { openBatch, runBatch } from '../../cms/import/import-file';
import { openConnection } from '../../cms/import/tables/connection';
import { toLexical } from '../../cms/prose/lexical';
import { slipEndpoint } from '../../cms/slip-endpoint';

export const WRITES = ['try', 'receipt', 'publication', 'import'] as const;
export type Write = (typeof WRITES)[number];

const UNIT = { unitName: '新镇派出所', unitTelephone: '0475-0001003' };
const DAY = '2026-10-01';
const MANY = { unit: 3 };

/** J and 20 digits no case has. */
const newNumber = (): string =>
  `J${BigInt(`0x${randomUUID().replaceAll('-', '')}`)
    .toString()
    .slice(-20)
    .padStart(20, '7')}`;

const someone = async (payload: Payload, role: string) => {
  const { docs } = await payload.find({ collection: 'users', where: { role: { equals: role } }, limit: 1 });
  if (!docs[0]) throw new Error(`No account of a ${role}.`);
  return { ...docs[0], collection: 'users' as const };
};

/** A failed look-up that is counted. */
async function makeTry(): Promise<string> {
  const client = randomUUID();
  const attempt = await beginTry(client);
  if (!attempt.isAllowed) throw new Error('A first try was refused.');
  await attempt.fail();
  return client;
}

/** A case entered at the window, and its receipt. */
async function makeReceipt(payload: Payload): Promise<string> {
  const user = await someone(payload, 'clerk');
  const number = newNumber();
  const stages = [{ stage: 'administrative.accepted' as const, date: DAY }];
  const data = { ...UNIT, number, role: 'injured', language: 'zh', kind: 'administrative', stages } as const;
  const { id } = await payload.create({
    collection: 'cases',
    data: data as never,
    user,
    overrideAccess: false,
  });
  const req = await createLocalReq({ user: user as never }, payload);
  req.routeParams = { id: String(id) };
  const page = await (await slipEndpoint.handler(req)).text();
  const code = /class="code">([^<]+)</.exec(page)?.[1]?.replace(/[^0-9A-Z]/g, '');
  if (!code) throw new Error('The slip has no code.');
  return `${number} ${code}`;
}

/** An article that is published. */
async function makePublication(payload: Payload): Promise<string> {
  // Letters only: eleven digits of a random one may look like a telephone number, which the privacy gate refuses.
  const slug = `durable-${randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`;
  const words = { title: '样例', summary: '样例', source: '样例', place: '样例' };
  await payload.create({
    collection: 'articles',
    locale: 'zh',
    context: { seeding: true },
    data: {
      ...words,
      slug,
      topic: 'openness',
      credits: { supervisor: '样例', reviewer: '样例', editor: '样例' },
      body: toLexical([{ type: 'paragraph', content: [{ text: '样例' }] }], () => 0) as never,
      publishedAt: '2026-10-01T00:00:00.000Z',
      isSample: true,
      _status: 'published',
    },
  });
  return slug;
}

/** Three new cases from a file. */
async function makeImport(): Promise<string> {
  const numbers = Array.from({ length: MANY.unit }, newNumber);
  const file = path.join(tmpdir(), `durable-${randomUUID()}.csv`);
  const head =
    '受案编号,案件类别,办案单位,单位电话,环节,环节日期,结果摘要,是否可查询,不公开原因,当事人身份,当事人语言';
  const row = (number: string) =>
    `${number},行政,${UNIT.unitName},${UNIT.unitTelephone},受案,${DAY},,是,,被侵害人,汉语`;
  writeFileSync(file, `${[head, ...numbers.map(row)].join('\n')}\n`);
  const db = await openConnection();
  try {
    const applied = await runBatch(db, await openBatch(db, file, { by: 'command', user: null }), () => {});
    if (applied.effect.new !== numbers.length)
      throw new Error(`Of ${numbers.length} cases ${applied.effect.new} were new.`);
    return numbers.join(' ');
  } finally {
    await db.close();
    rmSync(file);
  }
}

const MAKE: Record<Write, (payload: Payload) => Promise<string>> = {
  try: makeTry,
  receipt: makeReceipt,
  publication: makePublication,
  import: makeImport,
};

export const make = (payload: Payload, write: Write): Promise<string> => MAKE[write](payload);
