import { type Drive, firstDay } from '../../policy/drives.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';

/** Drives: in a kecamatan of the city, with days that are in their order and are some. */
export function checkDrives({ drives, language }: Sources): Fault[] {
  const kecamatan = language.areas.value.kecamatan.map(({ name }) => name);
  return drives.flatMap((drive) => [...elsewhere(drive, kecamatan), ...never(drive)]);
}

function elsewhere(drive: Document<Drive>, names: string[]): Fault[] {
  const { kecamatan } = drive.value;
  if (names.includes(kecamatan)) return [];
  const message = `no kecamatan "${kecamatan}" in flows/areas.yaml`;
  return [faultAt(drive, ['kecamatan'], message, didYouMean(kecamatan, names))];
}

function never(drive: Document<Drive>): Fault[] {
  const { from, until } = drive.value;
  if (until < from) {
    const message = `it ends on ${until}, before it begins on ${from}`;
    return [faultAt(drive, ['until'], message, 'put the last day after the first one')];
  }
  if (firstDay(drive.value, from)) return [];
  const message = `none of its weekdays lies between ${from} and ${until}`;
  return [
    faultAt(drive, ['weekdays'], message, 'name a day of the week on which it is, or take "weekdays" out'),
  ];
}
