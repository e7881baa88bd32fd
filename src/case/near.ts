import type { Areas } from '../language/areas.js';
import type { Area } from '../language/reading.js';

/** A place in degrees. */
interface Point {
  latitude: number;
  longitude: number;
}

/** What lies about there: a kecamatan of the city, or one of a neighbour, by its name and whose it is. */
export type Near = { area: Area } | { elsewhere: string; of: string };

const KM_PER_DEGREE = 111;
/** What is further from every middle that is known lies somewhere else (km). */
const FURTHEST_KM = 8;

/** The kecamatan whose middle is nearest to a point, or `null` where none is near. */
export function kecamatanNear({ kecamatan, elsewhere }: Areas, point: Point): Near | null {
  const middles = [
    ...kecamatan.map(({ name, at }) => ({ at, near: { area: { kecamatan: name, kelurahan: null } } })),
    ...elsewhere.map(({ name, of, at }) => ({ at, near: { elsewhere: name, of } })),
  ];
  const [nearest] = middles
    .flatMap(({ at, near }) => (at ? [{ km: distance(point, at), near }] : []))
    .sort((a, b) => a.km - b.km);
  return nearest && nearest.km <= FURTHEST_KM ? nearest.near : null;
}

/** In km, as if the earth were flat: within a city it is. */
function distance({ latitude, longitude }: Point, [toLatitude, toLongitude]: [number, number]): number {
  const up = (toLatitude - latitude) * KM_PER_DEGREE;
  const across = (toLongitude - longitude) * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(up, across);
}
