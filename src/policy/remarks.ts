import type { Text } from '../texts.js';
import type { Remark, Verdict } from './decide.js';

/** Remarks of a service in one line, where there are any. */
export function remarks(verdict: Verdict, ...about: Remark['about'][]): Text[] {
  return inOneLine(verdict.remarks.filter((remark) => about.includes(remark.about)));
}

/** Remarks that are made for what is known of the case. */
export function remarksOfCase({ remarks }: Verdict): Text[] {
  return inOneLine(remarks.filter(({ about, ofCase }) => about === 'other' && ofCase));
}

function inOneLine(remarks: Remark[]): Text[] {
  const list = remarks.map(remarkText);
  return list.length ? [{ id: 'verdict-remarks', args: { remarks: { style: 'sentences', list } } }] : [];
}

/** The hours, which may be others by now. */
export function hoursLine(verdict: Verdict): Text[] {
  const [hours] = remarks(verdict, 'hours');
  return hours ? [{ id: 'where-hours', args: { hours } }] : [];
}

/** Of a day of the weekend the hours are told: many a counter is closed. */
export function weekend(verdict: Verdict): Text[] {
  const [told] = verdict.onWeekend ? remarks(verdict, 'hours') : [];
  return told ? [{ id: 'verdict-weekend', args: { day: { day: verdict.on }, hours: told } }] : [];
}

function remarkText({ id, confirmLocally }: Remark): Text {
  const remark = { id: `remark-${id}` };
  return confirmLocally ? { id: 'remark-unsure', args: { remark } } : remark;
}
