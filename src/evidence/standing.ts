/** When a signer signs, and whether its issuer took it off its list. */
export interface Office {
  /** Instants (ms), `null` where the list sets no bound. */
  validFrom: number | null;
  validUntil: number | null;
  /** `revoked`: taken back, as after a theft; `terminated`: the list does not say why. */
  withdrawn: false | 'terminated' | 'revoked';
}

/**
 * How signers stand towards a certificate: `ended` ones were in office when it was issued, those `out_of_time` were not.
 */
export type Standing = 'current' | 'ended' | 'out_of_time' | 'terminated' | 'revoked';

/** Between which instants (ms) a certificate was made; `from` is `null` where nothing tells. */
export interface Made {
  from: number | null;
  until: number;
}

/** The worst first. */
const ORDER: readonly Standing[] = ['revoked', 'terminated', 'out_of_time', 'ended', 'current'];

/** How those who stand behind a certificate (a signer, or one and its authority) stand at an instant (ms): the worst of them. */
export function standingOf(offices: readonly Office[], made: Made, at: number): Standing {
  const all = offices.map((office) => standing(office, made, at));
  return ORDER.find((one) => all.includes(one))!;
}

function standing({ withdrawn, validFrom, validUntil }: Office, made: Made, at: number): Standing {
  if (withdrawn) return withdrawn;
  const [from, until] = [validFrom ?? Number.NEGATIVE_INFINITY, validUntil ?? Number.POSITIVE_INFINITY];
  // some issuers date certificates before the key that they sign with
  if (from <= at && at <= until) return 'current';
  return made.from !== null && made.from <= until && from <= made.until ? 'ended' : 'out_of_time';
}
