import { type Area, levelOf, padded } from '../neighbourhood/area.js';
import type { Text } from '../texts.js';
import type { Flows } from './flows.js';

/** What an area is called: "RT 05 RW 11 Kayuringinjaya". */
export function areaText({ areas }: Pick<Flows, 'areas'>, area: Area): Text {
  const { kelurahan, rw, rt } = area;
  const name = areas.kecamatan.flatMap((one) => one.kelurahan).find(({ code }) => code === kelurahan)?.name;
  return {
    id: 'register-area',
    args: {
      level: levelOf(area),
      rt: rt === null ? '' : padded(rt),
      rw: rw === null ? '' : padded(rw),
      kelurahan: name ?? kelurahan,
    },
  };
}
