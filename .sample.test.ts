import { execSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { kindOfTerm } from './domain/case-kind';
import { STAGES, stageOfTerm } from './domain/case-stage';
import { roleOfTerm, withholdReasonOfTerm, languageOfTerm } from './domain/party';
import { disclose, isCaseNumber } from './domain/case-file';
import { SAFE_POLICY } from './domain/visibility';
test('sample', () => {
  const rows = execSync('iconv -f gb18030 -t utf8 /work/shared/samples/extract-2026-10.csv').toString().trim().split(/\r?\n/).slice(1).map((l) => l.split(','));
  const files = new Map<string, any>();
  for (const [number, kindTerm, unit, tel, term, day, result, , why, role, lang] of rows as any) {
    const kind = kindOfTerm(kindTerm)!; const stage = stageOfTerm(kind, term)!;
    expect([kind, stage, roleOfTerm(role), languageOfTerm(lang), isCaseNumber(number), why === '' || withholdReasonOfTerm(why)]).not.toContain(null);
    const [y, m, d] = day.match(/\d+/g);
    const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    const f = files.get(number) ?? { number, kind, role: roleOfTerm(role), language: 'zh', unit: { name: unit, telephone: tel, address: null }, stages: [] };
    f.stages.push({ stage, date, result: result || null }); files.set(number, f);
  }
  const odd = new Map<string, number>(); const st = new Map<string, number>();
  for (const f of files.values()) {
    const a = disclose({ ...f, role: f.kind === 'traffic' ? 'party' : 'victim' }, SAFE_POLICY, '2026-11-24');
    a.stages.slice(1).forEach((s, i) => { const b = a.stages[i]!.stage; if (!STAGES[b].next.includes(s.stage)) odd.set(`${b}>${s.stage}`, (odd.get(`${b}>${s.stage}`) ?? 0) + 1); });
    const k = `${a.current!.stage} ${a.clock?.standing}`; st.set(k, (st.get(k) ?? 0) + 1);
    expect(JSON.stringify(disclose(f, SAFE_POLICY, '2026-11-24'))).not.toMatch(/拘留|罚款|警告|"fine"|"warning"|"detention"/);
  }
  console.log(files.size, [...odd], [...st].sort());
});
