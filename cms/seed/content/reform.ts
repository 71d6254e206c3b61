export { REFORM_FIGURES } from './reform/figures';
export { FORMER_NAMES } from './reform/former-names';
export { REFORM_INTRODUCTION } from './reform/introduction';
export { REFORM_MEANINGS } from './reform/meanings';
export { REFORM_STEPS } from './reform/steps';
