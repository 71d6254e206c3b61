import type { Section } from '../../domain/statistics/snapshot';

export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  cases: '案件环节',
  publications: '公开事项',
};
