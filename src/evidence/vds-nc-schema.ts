import { z } from 'zod';
import { daySchema } from '../day-schema.js';
import { moment } from './dates.js';

const short = z.string().min(1).max(200);
const dayOfMoment = moment.transform((text) => text.slice(0, 10));

/** Name as in a passport, the primary identifier and two spaces before the secondary one. */
const person = z.object({ n: short, dob: daySchema.nullish(), i: short.nullish() });

const vaccination = z.object({
  uvci: short,
  pid: person,
  ve: z
    .array(
      z.object({
        des: short,
        nam: short,
        dis: short.nullish(),
        vd: z
          .array(z.object({ dvc: daySchema, seq: z.int().min(1).max(99), ctr: short, adm: short.nullish() }))
          .min(1)
          .max(20),
      }),
    )
    .min(1)
    .max(20),
});

const test = z.object({
  utci: short,
  pid: person,
  dat: z.object({ sc: dayOfMoment, ri: dayOfMoment.nullish() }),
  tr: z.object({ tc: short, r: short }),
});

const header = z.object({ v: z.int().min(1), is: z.string().regex(/^[A-Z]{1,3}$/) });

/** The signed part of a VDS-NC: proofs of vaccination and of a test (ICAO TR VDS-NC 1.1, sections 3 and 4). */
export const vdsNcSchema = z.union([
  z
    .object({ hdr: header.extend({ t: z.literal('icao.vacc') }), msg: vaccination })
    .transform(({ msg }) => ({ kind: 'vaccination' as const, ...msg })),
  z
    .object({ hdr: header.extend({ t: z.literal('icao.test') }), msg: test })
    .transform(({ msg }) => ({ kind: 'test' as const, ...msg })),
]);

export type VdsNc = z.output<typeof vdsNcSchema>;
