import type { Day } from '../calendar.js';
import { type DriveOn, daysOfWeek, nextDrive } from '../policy/drives.js';
import type { Sentence, Text, TextArg } from '../texts.js';
import { factsOf } from './cases.js';
import type { Flows } from './flows.js';
import type { Session } from './session.js';

/** More than whatever a verdict can spare, see `policy/explain.ts`. */
const LAST_TO_GO = 10;

/** The drive that comes first for the case in question, or `null`. */
export function nextDriveIn({
  flows,
  session,
  today,
}: {
  readonly flows: Flows;
  readonly session: Session;
  readonly today: Day;
}): DriveOn | null {
  const announced = { drives: flows.drives, doses: flows.book.doses };
  return nextDrive(announced, factsOf(session), today, session.topic.area?.kecamatan ?? null);
}

/** What `drive.<key>` stands for, but for texts; `undefined` where no drive comes. */
export function driveValue(next: DriveOn | null, key: string): unknown {
  return key === 'day' ? next?.day : next?.drive.place;
}

/** A drive in a line of a first answer: it goes when there is no room for it beside the answer itself. */
export function driveLine({ drive: { place }, day }: DriveOn): Sentence {
  return { id: 'drive-next', args: { place, day: { day, weekday: false } }, spare: LAST_TO_GO };
}

/** Everything that was announced of a drive, in lines. */
export function driveDetails(next: DriveOn | null): TextArg {
  if (!next) return '';
  const { drive, day } = next;
  const { hours, vaccines, doses, ages, register, bring, bring_second } = drive;
  const list: Text[] = [
    {
      id: 'drive-when',
      args: {
        place: drive.place,
        kecamatan: drive.kecamatan,
        days: daysOfWeek(drive),
        day: { day },
        hours: hours ? 'known' : 'none',
        from: hours ? { hour: hours.from } : '',
        until: hours ? { hour: hours.until } : '',
      },
    },
    {
      id: 'drive-given',
      args: {
        vaccines: vaccines
          ? { style: 'and', list: vaccines.map((vaccine) => ({ id: 'drive-vaccine', args: { vaccine } })) }
          : 'none',
        doses: { style: 'and', list: doses.map(String) },
        age: ages?.min ?? 'none',
      },
    },
    {
      id: 'drive-register',
      args: {
        how: register.how,
        at: register.at ?? 'none',
        bring: bring.length ? named(bring) : 'none',
        second: bring_second.length ? named(bring_second) : 'none',
      },
    },
  ];
  return { style: 'lines', list };
}

function named(papers: readonly string[]): TextArg {
  return { style: 'and', list: papers.map((id) => ({ id: `doc-${id}` })) };
}
