import { ICD11_VACCINES, SNOMED_VACCINES } from './covid-vaccines.js';

/**
 * The vaccine a product means, by the names of the fact `vaccine`: a code of the EU (value set "vaccine medicinal
 * product") or of ICD-11, else a brand's or maker's name.
 */
export function vaccineOf(product: string): string {
  return PRODUCTS.get(product) ?? BRANDS.find(([pattern]) => pattern.test(product))?.[1] ?? 'other';
}

/** A code and the system that it is of. */
export interface Coding {
  system: string;
  code: string;
}

/**
 * The COVID-19 vaccine that codes of a product stand for (CVX of the CDC, SNOMED CT, ICD-11, ATC), or `null` where they are
 * another disease's, or of a system that is not known here.
 */
export function covidVaccineOf(codings: readonly Coding[]): string | null {
  const known = codings.flatMap(
    ({ system, code }) => SYSTEMS.find(([of]) => of.test(system))?.[1](code) ?? [],
  );
  return known.find((vaccine) => vaccine !== 'other') ?? known[0] ?? null;
}

/** Whether a code says which vaccine was given: a system of vaccines is named. */
export function isOfVaccines({ system }: Coding): boolean {
  return SYSTEMS.some(([of]) => of.test(system));
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

const SNOMED = new Map(
  Object.entries(SNOMED_VACCINES).flatMap(([vaccine, codes]) =>
    codes.map((code) => [code, vaccine] as const),
  ),
);
const ICD11 = new Set(ICD11_VACCINES);

/** Systems of codes by their addresses, and what one of their codes stands for, `undefined` where not for COVID-19. */
const SYSTEMS: [RegExp, (code: string) => string | undefined][] = [
  [
    /^http:\/\/hl7\.org\/fhir\/sid\/cvx\b/,
    (code) => CVX.get(code) ?? (OTHER_CVX.has(code) ? 'other' : undefined),
  ],
  [/^http:\/\/snomed\.info\/sct\b/, (code) => SNOMED.get(code)],
  [/^http:\/\/id\.who\.int\/icd\b/, (code) => (ICD11.has(code) ? vaccineOf(code) : undefined)],
  // since 2022 by the kind of vaccine: J07BN
  [/^http:\/\/www\.whocc\.no\/atc\b/, (code) => (/^J07B(X03|N)/.test(code) ? 'other' : undefined)],
];
