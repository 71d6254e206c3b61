import * as migration_20261124_040542_initial from './20261124_040542_initial';
import * as migration_20261125_215808_stage_disclosed from './20261125_215808_stage_disclosed';
import * as migration_20261125_223818_import_batches from './20261125_223818_import_batches';

export const migrations = [
  {
    up: migration_20261124_040542_initial.up,
    down: migration_20261124_040542_initial.down,
    name: '20261124_040542_initial',
  },
  {
    up: migration_20261125_215808_stage_disclosed.up,
    down: migration_20261125_215808_stage_disclosed.down,
    name: '20261125_215808_stage_disclosed',
  },
  {
    up: migration_20261125_223818_import_batches.up,
    down: migration_20261125_223818_import_batches.down,
    name: '20261125_223818_import_batches'
  },
];
