import type { RegisterRules } from '../../src/neighbourhood/words.js';
import { shipped } from '../support/scripts.js';

/** The rules of the register as they are shipped. */
export const rules: RegisterRules = shipped.flows.register;
export const TODAY = '2021-10-04';
