import { z } from 'zod';
import { isDay } from './day.js';

const short = z.string().min(1).max(200);
const day = z.string().refine(isDay, 'not a day');
const moment = z
  .string()
  .refine((text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'not a time')
  .transform((text) => text.slice(0, 10));

/** Name as in a passport, the primary identifier and two spaces before the secondary one. */
const person = z.object({ n: short, dob: day.nullish(), i: short.nullish() });

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
          .array(z.object({ dvc: day, seq: z.int().min(1).max(99), ctr: short, adm: short.nullish() }))
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
  dat: z.object({ sc: moment, ri: moment.nullish() }),
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
