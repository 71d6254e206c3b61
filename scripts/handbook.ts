/** Writes docs/handbook-law.md from the tables of domain/: `npx tsx scripts/handbook.ts`. */
import { writeFileSync } from 'node:fs';
import { handbook } from './handbook-text';

writeFileSync(new URL('../docs/handbook-law.md', import.meta.url), handbook());
console.log('docs/handbook-law.md written.');
