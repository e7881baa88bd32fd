import { z } from 'zod';
import type { CodeReading } from './evidence.js';
import { inflateRaw } from './host/inflate.js';
import { type Jws, parseJson, parseJws, verifyJws } from './jws.js';
import { maskBirth, maskName } from './mask.js';
import { type Content, conclude, MAX_DOSES } from './reading.js';
import { decodeNumeric } from './shc-numeric.js';
import { partOf } from './shc-parts.js';
import { type SmartHealthCard, shcSchema } from './shc-schema.js';
import { signedBy } from './signature.js';
import { checkTimes, type Term } from './timing.js';
import type { TrustList } from './trust.js';

/** A card of many immunizations unpacks to some ten kilobytes; what gives more than this is a bomb. */
const MAX_UNPACKED = 256 * 1024;

/** Framework 1.4, "Signing Health Cards": these and no others. */
const headerSchema = z.object({
  alg: z.literal('ES256'),
  zip: z.literal('DEF'),
  kid: z.string().min(1).max(200),
});

/** The issuer as it is claimed; with the header's key id it names the key. */
const claimsSchema = z.looseObject({ iss: z.string().max(1000) });

const FORMAT = 'smart_health_card';

/**
 * Reads a `shc:/` text, or the JWS that it spells out: a SMART Health Card, checked against the trust list at an instant (ms). A key counts only for
 * the issuer that publishes it. One part of a card in several codes proves nothing: it is recognised.
 */
export function readSmartHealthCard(text: string, trust: TrustList, at: number): CodeReading {
  if (partOf(text)) return conclude(FORMAT, text, { findings: { complete: false } });
  const opened = openCard(text);
  if ('broken' in opened) return conclude(FORMAT, text, { findings: { [opened.broken]: false } });
  const { jws, kid, claims } = opened;

  const parsed = shcSchema.safeParse(claims);
  const card = parsed.success ? parsed.data : null;
  const keyId = `${claims.iss}#${kid}`;
  const { signer, signature, findings } = signedBy(trust, keyId, FORMAT, (key) => verifyJws(jws, key));
  const times = card && checkTimes(FORMAT, termOf(card), signer ? [signer] : [], trust, at);
  return conclude(
    FORMAT,
    text,
    {
      ...times,
      issuer: signer?.issuer ?? null,
      signature,
      findings: {
        encoding: true,
        compression: true,
        structure: true,
        schema: card !== null,
        ...findings,
        ...times?.findings,
        ...(card && signer && revocationOf(card, kid, trust)),
      },
    },
    card && (() => contentOf(card, at)),
    trust.policy,
  );
}

/** Whether a text is a card, whoever signed it: so it is told that parts belong together. */
export function isCard(text: string): boolean {
  return !('broken' in openCard(text));
}

/** Unpacks a card. Gives the first layer that is broken where one is. */
function openCard(
  text: string,
): { jws: Jws; kid: string; claims: { iss: string } } | { broken: 'encoding' | 'compression' | 'structure' } {
  const jws = parseJws(text.startsWith('eyJ') ? text : (decodeNumeric(text) ?? ''));
  if (!jws) return { broken: 'encoding' };
  const header = headerSchema.safeParse(jws.header);
  if (!header.success) return { broken: 'structure' };
  const bytes = inflateRaw(jws.payload, MAX_UNPACKED);
  if (!bytes) return { broken: 'compression' };
  const claims = claimsSchema.safeParse(parseJson(bytes));
  if (!claims.success) return { broken: 'structure' };
  return { jws, kid: header.data.kid, claims: claims.data };
}

/** A card holds from its issue on, and mostly for ever (framework 1.4, "Expiration of Health Cards"). */
function termOf({ nbf, exp, immunizations, observations }: SmartHealthCard): Term {
  const given = immunizations.filter(({ status }) => status === 'completed');
  return {
    issued: nbf * 1000,
    ends: exp === undefined ? null : exp * 1000,
    events: [
      ...given.map(({ occurrenceDateTime: on }) => on),
      ...observations.flatMap(({ effectiveDateTime: on }) => on ?? []),
    ],
  };
}

/** Whether the issuer took the card back, where it keeps a list of those (framework 1.4, "Revocation"). */
function revocationOf({ rid, nbf }: SmartHealthCard, kid: string, trust: TrustList): Record<string, boolean> {
  if (!trust.hasRevocations(kid)) return {};
  return { revocation: rid === undefined || !trust.isRevoked(kid, [rid], nbf * 1000) };
}

/** Only doses that were given, and against COVID-19: a card may hold all of a person's immunizations. */
function contentOf({ name, born, immunizations, observations }: SmartHealthCard, at: number): Content {
  const person = { name: maskName(...(name.given ?? []), name.family ?? name.text), ...maskBirth(born, at) };
  const doses = immunizations
    .filter(({ status, vaccine }) => status === 'completed' && vaccine !== null)
    .map(({ vaccine, occurrenceDateTime: on }) => ({ on, vaccine: vaccine! }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const last = doses.at(-1);
  if (last)
    return {
      facts: {
        dose_count: Math.min(doses.length, MAX_DOSES),
        vaccine: last.vaccine,
        last_dose_on: last.on,
      },
      // A card does not say how many doses make the series.
      certificate: { ...person, dose: doses.length, doses: 0, on: last.on, kind: 'vaccination' },
    };
  const tested = observations
    .flatMap(({ effectiveDateTime: on }) => on ?? [])
    .toSorted()
    .at(-1);
  if (!tested || immunizations.length > 0) return { facts: {}, certificate: null };
  return { facts: {}, certificate: { ...person, dose: 0, doses: 0, on: tested, kind: 'test' } };
}
