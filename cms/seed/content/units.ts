import type { SeedUnit } from './types';
import { SEED_BUREAUS } from './units/bureaus';
import { SEED_STATIONS } from './units/stations';

export const SEED_UNITS: SeedUnit[] = [...SEED_BUREAUS, ...SEED_STATIONS].map((unit, index) => ({
  ...unit,
  order: index + 1,
}));
