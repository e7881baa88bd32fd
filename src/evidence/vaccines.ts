/**
 * The vaccine a product means, by the names of the fact `vaccine`: a code of the EU (value set "vaccine medicinal
 * product") or of ICD-11, else a brand's or maker's name.
 */
export function vaccineOf(product: string): string {
  return PRODUCTS.get(product) ?? BRANDS.find(([pattern]) => pattern.test(product))?.[1] ?? 'other';
}

/** The COVID-19 vaccine of a CVX code (CDC), or `null` where the code is another disease's. */
export function vaccineOfCvx(code: string): string | null {
  return CVX.get(code) ?? (OTHER_CVX.has(code) ? 'other' : null);
}

const PRODUCTS = new Map(
  Object.entries({
    'EU/1/20/1528': 'pfizer',
    'EU/1/20/1507': 'moderna',
    'EU/1/21/1529': 'astrazeneca',
    'EU/1/20/1525': 'janssen',
    XM8NQ0: 'pfizer',
    XM3DT5: 'moderna',
    XM4YL8: 'astrazeneca',
    XM97T2: 'astrazeneca',
    XM6QV1: 'janssen',
    XM8866: 'sinopharm',
    XM1AU2: 'sinopharm',
    XM7HT3: 'sinovac',
  }),
);

const BRANDS: [RegExp, string][] = [
  [/comirnaty|pfizer|biontech/i, 'pfizer'],
  [/spikevax|moderna/i, 'moderna'],
  [/astra ?zeneca|vaxzevria|covishield/i, 'astrazeneca'],
  [/janssen|johnson/i, 'janssen'],
  [/sinopharm|bbibp|wibp/i, 'sinopharm'],
  [/sinovac|coronavac/i, 'sinovac'],
];

const CVX = new Map(
  Object.entries({
    pfizer: [208, 217, 218, 219, 300, 301, 302, 308, 309, 310, 520],
    moderna: [207, 221, 227, 228, 229, 230, 311, 312, 519],
    astrazeneca: [210],
    janssen: [212],
    sinopharm: [510],
    sinovac: [511],
  }).flatMap(([vaccine, codes]) => codes.map((code) => [String(code), vaccine] as const)),
);

/** Further COVID-19 vaccines: Novavax, Sanofi, those without a name, and those of other countries. */
const OTHER_CVX = new Set(
  [211, 213, 225, 226, 313, ...Array.from({ length: 22 }, (_, step) => 500 + step)].map(String),
);
