import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { CodeReading } from './evidence.js';
import { type Jws, parseJson, parseJws, verifyJws } from './jws.js';
import { maskName, maskYear } from './mask.js';
import { type Content, conclude, isWithin, MAX_DOSES } from './reading.js';
import { decodeNumeric, partOf } from './shc-numeric.js';
import { type SmartHealthCard, shcSchema } from './shc-schema.js';
import type { TrustList } from './trust.js';
import { vaccineOfCvx } from './vaccines.js';

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
  const jws = parseJws(text.startsWith('eyJ') ? text : (decodeNumeric(text) ?? ''));
  if (!jws) return conclude(FORMAT, text, { findings: { encoding: false } });
  const header = headerSchema.safeParse(jws.header);
  if (!header.success) return conclude(FORMAT, text, { findings: { structure: false } });
  const bytes = inflate(jws.payload);
  if (!bytes) return conclude(FORMAT, text, { findings: { compression: false } });
  const claims = claimsSchema.safeParse(parseJson(bytes));
  if (!claims.success) return conclude(FORMAT, text, { findings: { structure: false } });

  const parsed = shcSchema.safeParse(claims.data);
  const card = parsed.success ? parsed.data : null;
  const inTime = card && isWithin(at, card.nbf * 1000, card.exp === undefined ? null : card.exp * 1000);
  const { issuer, signature, findings } = findSigner(jws, `${claims.data.iss}#${header.data.kid}`, trust, at);
  return conclude(
    FORMAT,
    text,
    {
      issuer,
      signature,
      expired: inTime === null ? null : !inTime,
      findings: {
        encoding: true,
        compression: true,
        structure: true,
        schema: card !== null,
        ...(inTime !== null && { validity: inTime }),
        ...findings,
        ...(card && signature === 'valid' && revocationOf(card, header.data.kid, trust)),
      },
    },
    card && (() => contentOf(card)),
  );
}

function findSigner(jws: Jws, keyId: string, trust: TrustList, at: number) {
  const known = trust.find(keyId);
  const signer = known.find(({ key }) => verifyJws(jws, key));
  return {
    issuer: signer?.issuer ?? null,
    signature: signer ? ('valid' as const) : known.length ? ('invalid' as const) : ('unknown_key' as const),
    findings: {
      trust: known.length > 0,
      ...(signer && {
        signer_validity: !signer.withdrawn && isWithin(at, signer.validFrom, signer.validUntil),
      }),
    },
  };
}

/** Whether the issuer took the card back, where it keeps a list of those (framework 1.4, "Revocation"). */
function revocationOf({ rid, nbf }: SmartHealthCard, kid: string, trust: TrustList): Record<string, boolean> {
  if (!trust.hasRevocations(kid)) return {};
  return { revocation: rid === undefined || !trust.isRevoked(kid, [rid], nbf * 1000) };
}

function inflate(packed: Uint8Array): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return null;
  }
}

/** Only doses that were given, and against COVID-19: a card may hold all of a person's immunizations. */
function contentOf({ name, born, covid, immunizations, observations }: SmartHealthCard): Content {
  const person = { name: maskName(...(name.given ?? []), name.family ?? name.text), ...maskYear(born) };
  const doses = immunizations
    .filter(({ status }) => status === 'completed')
    .map(({ cvx, occurrenceDateTime: on }) => ({
      on,
      vaccine: cvx ? vaccineOfCvx(cvx) : covid ? 'other' : null,
    }))
    .filter((dose): dose is { on: string; vaccine: string } => dose.vaccine !== null)
    .toSorted((a, b) => a.on.localeCompare(b.on));
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
  const tested = covid
    ? observations
        .map((test) => test.effectiveDateTime)
        .toSorted()
        .at(-1)
    : undefined;
  if (!tested) return { facts: {}, certificate: null };
  return { facts: {}, certificate: { ...person, dose: 0, doses: 0, on: tested, kind: 'test' } };
}
