import { z } from 'zod';
import { dayAlone as day, moment } from './dates.js';

const short = z.string().max(80);
const dose = z.int().min(1).max(99);

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Two letters of ISO 3166 (Greece also as `EL`), or the longer code of an organisation. */
const country = z.string().refine((code) => {
  if (!/^[A-Z]{2}$/.test(code)) return /^[A-Z]{1,10}$/.test(code);
  return code === 'EL' || (!/^(X[AB]|ZZ)$/.test(code) && regions.of(code) !== undefined);
}, 'no such country');

/** EMA numbers organisations with nine digits, San Marino wrote ten; other makers go by a name. */
const manufacturer = short.refine(
  (id) => !id.startsWith('ORG-') || /^ORG-\d{9,10}$/.test(id),
  'no such maker',
);
/** The number of a rapid test in the JRC's device list, which has not come near 9000; other tests go by a name. */
const device = short.refine((id) => !/^\d+$/.test(id) || Number(id) < 9000, 'no such device');

const vaccination = z.object({
  tg: short,
  vp: short,
  mp: short,
  ma: manufacturer,
  dn: dose,
  sd: dose,
  dt: day,
  co: country,
  is: short,
  ci: short,
});

const test = z.object({
  tg: short,
  tt: short,
  nm: short.nullish(),
  ma: device.nullish(),
  sc: moment,
  tr: short,
  tc: short.nullish(),
  co: country,
  is: short,
  ci: short,
});

const recovery = z.object({ tg: short, fr: day, co: country, is: short, df: day, du: day, ci: short });

const transliterated = short.regex(/^[A-Z<]*$/);

/** Some issuers write the kinds that a certificate is not as empty ones. */
const one = <T extends z.ZodType>(entry: T) => z.union([z.tuple([entry]), z.tuple([])]).nullish();

/**
 * The certificate inside an EU DCC: the JSON schema of the EU, 1.0.0 to 1.3.0, of whose value sets only what stays
 * true when they grow is checked. Exactly one entry, of one kind.
 */
export const euDccSchema = z
  .object({
    ver: z.string().regex(/^\d+\.\d+\.\d+$/),
    nam: z.object({
      fn: short.nullish(),
      gn: short.nullish(),
      fnt: transliterated,
      gnt: transliterated.nullish(),
    }),
    dob: z.string().regex(/^((19|20)\d\d(-\d\d){0,2})?$/),
    v: one(vaccination),
    t: one(test),
    r: one(recovery),
  })
  .transform(({ nam, dob, v, t, r }, context) => {
    const entries = [
      ...(v ?? []).map((entry) => ({ kind: 'vaccination' as const, entry })),
      ...(t ?? []).map((entry) => ({ kind: 'test' as const, entry })),
      ...(r ?? []).map((entry) => ({ kind: 'recovery' as const, entry })),
    ];
    if (entries.length !== 1) {
      context.addIssue({ code: 'custom', message: 'not exactly one entry' });
      return z.NEVER;
    }
    return { name: nam, born: dob, ...entries[0]! };
  });

export type EuDcc = z.output<typeof euDccSchema>;
