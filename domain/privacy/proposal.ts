import { COMPOUND_SURNAMES } from './data/surnames';
import type { PrivacyRule } from './finding';

/** Rules whose finding is a value that can simply go. The rest need an editor's sentence. */
const DELETED: ReadonlySet<PrivacyRule> = new Set([
  'identity-number',
  'bank-card',
  'wechat',
  'email',
  'mobile',
  'telephone',
  'plate',
  'seal',
  'detention-length',
]);

const MONGOLIAN_SCRIPT = /[\u1820-\u1842]/;

/** What may stay of a name: the surname, a compound one whole; of a Mongolian or foreign name its first character. */
const kept = (name: string): string =>
  COMPOUND_SURNAMES.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);

/**
 * 张某 for each person, 张某1 and 张某2 where several persons of a text would become 张某 (2018 rule 14; SPC 2016 art. 8–9).
 * Numbers already used in the text are left alone. In Mongolian script a role word must stand there, and no role word
 * for a party is attested in our glossary, so nothing is proposed.
 */
export const nameProposals = (text: string, names: readonly string[]): Map<string, string | null> => {
  const groups = new Map<string, string[]>();
  const proposals = new Map<string, string | null>();
  for (const name of names) {
    if (proposals.has(name)) continue;
    proposals.set(name, null);
    if (MONGOLIAN_SCRIPT.test(name)) continue;
    const group = groups.get(kept(name));
    if (group) group.push(name);
    else groups.set(kept(name), [name]);
  }
  for (const [surname, persons] of groups) {
    const used = new Set(text.match(new RegExp(`${surname}某[0-9]*`, 'g')) ?? []);
    let number = 0;
    for (const person of persons) {
      let label = `${surname}某`;
      if (persons.length > 1 || used.size > 0) {
        do label = `${surname}某${++number}`;
        while (used.has(label));
      }
      proposals.set(person, label);
    }
  }
  return proposals;
};

// 内蒙古奈曼旗大沁他拉镇 may stay of an address; what is finer goes.
const DOWN_TO_TOWNSHIP = /^[一-鿿]*?(?:镇|乡|苏木)|^[一-鿿]*?[旗县]/;

/** What to put in place of any finding but a name: '' to delete it, null where only an editor can find the words. */
export const proposalFor = (rule: PrivacyRule, text: string): string | null => {
  if (rule === 'address') return DOWN_TO_TOWNSHIP.exec(text)?.[0] ?? '';
  return DELETED.has(rule) ? '' : null;
};
