import { z } from 'zod';
import {
  cardEntry,
  GATEWAY_KID,
  type Gathered,
  gatewayEntry,
  gather,
  keySchema,
  spkiEntry,
} from './published-keys.js';
import { unwrap } from './published-signature.js';
import { parseJson, parseTrustFile, type Revocation, unlistedEntries } from './trust-file.js';

/** What a published list gives, and what it is, for people: `GDHCN did.json`, ... */
export type Imported = Gathered & { kind: string };

/** A list as somebody publishes it, recognised by its shape. */
interface Format<T> {
  kind: string;
  schema: z.ZodType<T>;
  read(list: T, issuer: string | null): Gathered;
}

const format = <T>(one: Format<T>): Format<unknown> => one as Format<unknown>;

const crlSchema = z.looseObject({
  kid: z.string().min(1),
  method: z.literal('rid'),
  ctr: z.int().nonnegative().optional(),
  rids: z.array(z.string().min(1).max(64)),
});

const FORMATS: Format<unknown>[] = [
  format({
    kind: 'GDHCN did.json',
    schema: z.looseObject({
      id: z.string().startsWith('did:'),
      verificationMethod: z.array(
        z.union([z.string(), z.looseObject({ id: z.string(), publicKeyJwk: keySchema.optional() })]),
      ),
    }),
    read({ verificationMethod: methods }) {
      const embedded = methods.filter((method) => typeof method !== 'string');
      if (methods.length && !embedded.length)
        throw new Error(
          'only refers to other lists; take the one whose keys are embedded (v2/trustlist/did.json)',
        );
      return gather(embedded, ({ id, publicKeyJwk: jwk }) => {
        const [path = '', fragment = ''] = id.split('#');
        const participant = path
          .split(':')
          .findLast((part) => /^[A-Z]{3}$/.test(part) && !['DCC', 'DSC', 'SCA'].includes(part));
        const entry = gatewayEntry(jwk?.kid ?? base64Of(fragment), jwk, participant ?? null);
        const isOfWho = path.split(':').includes('DDCC');
        return entry && isOfWho ? { ...entry, formats: ['who_ddcc'] } : entry;
      });
    },
  }),
  format({
    kind: 'VCI directory',
    schema: z.looseObject({
      issuerInfo: z.array(
        z.looseObject({
          issuer: z.looseObject({ iss: z.string(), name: z.string().optional() }),
          keys: z.array(keySchema),
          crls: z.array(crlSchema).optional(),
        }),
      ),
    }),
    read: ({ issuerInfo }) => ({
      ...gather(
        issuerInfo.flatMap(({ issuer, keys }) => keys.map((key) => ({ issuer, key }))),
        ({ issuer: { iss, name }, key }) => cardEntry(key, iss, name ?? iss),
      ),
      revoked: issuerInfo.flatMap(({ crls = [] }) => crls.map(revocationOf)),
    }),
  }),
  format({
    kind: 'JWKS',
    schema: z.looseObject({ keys: z.array(keySchema.required({ kty: true })).min(1) }),
    read: ({ keys }, issuer) =>
      gather(keys, (key) => {
        if (GATEWAY_KID.test(key.kid ?? '')) return gatewayEntry(key.kid!, key, issuer);
        if (!issuer)
          throw new Error('says not whose keys it holds; add --issuer https://… (the address in the cards)');
        return cardEntry(key, issuer, issuer);
      }),
  }),
  format({
    kind: 'card revocation list',
    schema: crlSchema,
    read: (list) => ({ keys: [], revoked: [revocationOf(list)], skipped: 0 }),
  }),
  format({
    kind: 'DCC revocation batch',
    schema: z.looseObject({
      kid: z.string().min(1),
      hashType: z.enum(['SIGNATURE', 'UCI', 'COUNTRYCODEUCI']),
      entries: z.array(z.object({ hash: z.base64() })),
    }),
    read: ({ kid, entries }) => ({
      keys: [],
      revoked: [{ kid, ids: entries.map(({ hash }) => hash).sort() }],
      skipped: 0,
    }),
  }),
  format({
    kind: 'DCC trust list (gateway)',
    schema: z.union([
      z.array(z.looseObject({ kid: z.string(), rawData: z.string(), country: z.string().optional() })),
      z.looseObject({
        certificates: z.array(
          z.looseObject({ kid: z.string(), rawData: z.string(), country: z.string().optional() }),
        ),
      }),
    ]),
    read: (list) =>
      gather(Array.isArray(list) ? list : list.certificates, ({ kid, rawData, country }) =>
        gatewayEntry(kid, { x5c: [rawData] }, country ?? null),
      ),
  }),
  format({
    kind: 'DCC trust list (Sweden)',
    schema: z.looseObject({
      dsc_trust_list: z.record(z.string(), z.looseObject({ keys: z.array(keySchema) })),
    }),
    read: ({ dsc_trust_list: countries }) =>
      gather(
        Object.entries(countries).flatMap(([country, { keys }]) => keys.map((key) => ({ country, key }))),
        ({ country, key }) => gatewayEntry(key.kid ?? '', key, country),
      ),
  }),
  format({
    kind: 'DCC trust list (Netherlands)',
    schema: z.looseObject({
      eu_keys: z.record(
        z.string(),
        z.array(z.looseObject({ subjectPk: z.string(), ian: z.string().optional() })),
      ),
    }),
    read: ({ eu_keys: keys }) =>
      gather(
        Object.entries(keys).flatMap(([kid, shared]) => shared.map((key) => ({ kid, ...key }))),
        ({ kid, subjectPk, ian }) => spkiEntry(kid, subjectPk, ian ?? null),
      ),
  }),
];

/**
 * The keys of a list as somebody publishes it: GDHCN `did.json`, the VCI directory's snapshot, a JWKS, DCC trust lists of
 * the gateway and of member states (also inside their signed wrapping), revocation lists, a list of our own form, PEM.
 * `issuer` is the address whose keys a JWKS holds.
 * @throws {Error} saying what is wrong and what is taken.
 */
export function importTrust(text: string, issuer: string | null = null): Imported {
  const list = unwrap(text).text;
  if (!/^\s*[[{]/.test(list)) return { kind: 'PEM', keys: unlistedEntries(text), revoked: [], skipped: 0 };
  const json = parseJson(list);
  if (holdsPrivateKey(json)) throw new Error('holds a private key; take it out');
  for (const { kind, schema, read } of FORMATS) {
    const parsed = schema.safeParse(json);
    if (parsed.success) return { kind, ...read(parsed.data, issuer) };
  }
  const { keys, revoked } = parseTrustFile(list);
  return { kind: 'trust list', keys, revoked, skipped: 0 };
}

/** The base64 of an address's fragment, in which some of its signs are written with `%`. */
function base64Of(fragment: string): string {
  return fragment.replaceAll('%2B', '+').replaceAll('%2F', '/').replaceAll('%3D', '=');
}

/** Whether a JWK anywhere in a list has its private half. */
function holdsPrivateKey(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(holdsPrivateKey);
  if (typeof json !== 'object' || json === null) return false;
  return ('kty' in json && 'd' in json) || Object.values(json).some(holdsPrivateKey);
}

function revocationOf({ kid, ctr, rids }: z.output<typeof crlSchema>): Revocation {
  return { kid, ...(ctr !== undefined && { ctr }), ids: rids.toSorted() };
}
