import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type RegisterRules, registerRulesSchema, rootsSchema } from '../../src/neighbourhood/words.js';

/** The rules of the register as they are shipped. */
export const rules: RegisterRules = {
  ...registerRulesSchema.parse(parse(readFileSync('flows/register.yaml', 'utf8'))),
  ...rootsSchema.parse(parse(readFileSync('flows/language/roots.yaml', 'utf8'))),
};
export const TODAY = '2021-10-04';
