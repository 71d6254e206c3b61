import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeKept } from '../durable-file';
import { migrations } from '../migrations/sqlite';
import { MANIFEST } from './layout';

/** What a backup says about itself. */
export type Manifest = {
  format: 1;
  /** Version of the program that made it. */
  version: string;
  /** ISO 8601, UTC. */
  takenAt: string;
  /** Migrations the database had gone through, oldest first. */
  migrations: string[];
  /** Rows of each table. */
  rows: Record<string, number>;
  secrets: boolean;
  slips: boolean;
};

/** Version of this program; every program is started from the project's folder. */
export const programVersion = (): string =>
  String((JSON.parse(readFileSync('package.json', 'utf8')) as { version?: unknown }).version);

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeKept(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);

/** Throws where there is none, or one of another format. */
export function readManifest(folder: string): Manifest {
  const manifest = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8')) as Manifest;
  if (manifest.format !== 1) throw new Error(`${MANIFEST} 的格式是 ${manifest.format}，本程序只认得 1。`);
  return manifest;
}

/** Migrations this program does not know: they were made by a newer one. `known`: PostgreSQL has steps of its own. */
export const unknownMigrations = (
  names: readonly string[],
  known: readonly { name: string }[] = migrations,
): string[] => names.filter((name) => !known.some((step) => step.name === name));

/** Migrations of this program that a database has not gone through. */
export const pendingMigrations = (names: readonly string[]): string[] =>
  migrations.map(({ name }) => name).filter((name) => !names.includes(name));
