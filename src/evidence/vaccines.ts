/** The vaccine a product code means, by the names of the fact `vaccine` (EU value set "vaccine medicinal product"). */
export function vaccineOf(product: string): string {
  return PRODUCTS[product] ?? 'other';
}

const PRODUCTS: Record<string, string> = {
  'EU/1/20/1528': 'pfizer',
  'EU/1/20/1507': 'moderna',
  'EU/1/21/1529': 'astrazeneca',
  Covishield: 'astrazeneca',
  'EU/1/20/1525': 'janssen',
  CoronaVac: 'sinovac',
  'BBIBP-CorV': 'sinopharm',
};
