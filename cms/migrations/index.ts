import * as migration_20261124_022356_initial from './20261124_022356_initial';

export const migrations = [
  {
    up: migration_20261124_022356_initial.up,
    down: migration_20261124_022356_initial.down,
    name: '20261124_022356_initial'
  },
];
