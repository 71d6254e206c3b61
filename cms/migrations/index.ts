import * as migration_20261124_040542_initial from './20261124_040542_initial';

export const migrations = [
  {
    up: migration_20261124_040542_initial.up,
    down: migration_20261124_040542_initial.down,
    name: '20261124_040542_initial'
  },
];
