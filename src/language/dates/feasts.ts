import { addDays, type Day } from '../../calendar.js';

/** Feasts after the moon, by the year: as the government set them, or reckoned for years to come. */
const EID = [
  ...['2015-07-17', '2016-07-06', '2017-06-25', '2018-06-15', '2019-06-05', '2020-05-24', '2021-05-13'],
  ...['2022-05-02', '2023-04-22', '2024-04-10', '2025-03-31', '2026-03-21', '2027-03-10', '2028-02-26'],
  ...['2029-02-14', '2030-02-04', '2031-01-24', '2032-01-14'],
];
const SACRIFICE = [
  ...['2015-09-24', '2016-09-12', '2017-09-01', '2018-08-22', '2019-08-11', '2020-07-31', '2021-07-20'],
  ...['2022-07-10', '2023-06-29', '2024-06-17', '2025-06-06', '2026-05-27', '2027-05-16', '2028-05-05'],
  ...['2029-04-24', '2030-04-13', '2031-04-02', '2032-03-22'],
];
/** The fast begins so many days before its feast. */
const FAST = 29;

/** What people tell time by, the more special first; a month and a day where it is the same every year. */
const FEASTS: { words: string; days: readonly string[] | string }[] = [
  {
    words:
      'lebaran haji|lebaran kurban|lebaran qurban|idul ?adha|iedul ?adha|hari raya (?:haji|kurban|qurban)|kurban|qurban',
    days: SACRIFICE,
  },
  { words: 'lebaran|idul ?fitri|iedul ?fitri|hari raya|bakda|boboran|syawalan', days: EID },
  {
    words: 'puasa|bulan puasa|ramadh?an|ramadlan|pasa|puasaan',
    days: EID.map((one) => addDays(one, -FAST)),
  },
  {
    words: 'tujuh ?belasan|tujuhbelas agustusan|17 ?-?an|17 agustusan|agustusan|hut ri|kemerdekaan',
    days: '08-17',
  },
  { words: 'tahun baru|taun baru|thn baru|tahun baruan|taun baruan', days: '01-01' },
  { words: 'natal|natalan|christmas', days: '12-25' },
];

const TOLD = FEASTS.map(({ words, days }) => ({
  days,
  pattern: new RegExp(
    String.raw`^(habis|abis|hbs|abs|setelah|stlh|sesudah|sehabis|selesai|sbis|bubar|sanggeus|saparantos|after|sebelum|sblm|menjelang|pas|waktu|saat|hari|musim|bar)?\s*(?:${words})(?:\s+(kemarin|kmrn|kemaren|kmren|wingi|kamari|tadi|ini|lalu|tahun lalu|thn lalu|taun lalu|tahun kemarin|thn kemarin|taun kemarin|tahun kmrn|taun wingi|tahun ini|taun ini|thn ini|(?:tahun |thn |taun )?(?:19|20)\d\d))?$`,
    'i',
  ),
}));

/** The month of the feast that words tell of, the last one before a day unless they say of which year it is. */
export function monthOfFeast(words: string, today: Day): string | null {
  for (const { pattern, days } of TOLD) {
    const found = pattern.exec(words.trim());
    if (!found) continue;
    const [, when = '', of = ''] = found;
    const said = /\d{4}/.exec(of)?.[0];
    const isLastYear = /(?:tahun|thn|taun)\s+(?:lalu|kemarin|kmrn|wingi)/i.test(of);
    const year = said ?? (isLastYear ? String(Number(today.slice(0, 4)) - 1) : null);
    const day = year === null ? lastBefore(days, today) : dayIn(days, year);
    if (day === null) return null;
    return (
      /^(?:h?abis|hbs|abs|setelah|stlh|sesudah|sehabis|after)/i.test(when) ? addDays(day, 3) : day
    ).slice(0, 7);
  }
  return null;
}

function dayIn(days: readonly string[] | string, year: string): Day | null {
  return typeof days === 'string' ? `${year}-${days}` : (days.find((one) => one.startsWith(year)) ?? null);
}

function lastBefore(days: readonly string[] | string, today: Day): Day | null {
  const year = Number(today.slice(0, 4));
  const all = typeof days === 'string' ? [`${year - 1}-${days}`, `${year}-${days}`] : days;
  return all.findLast((one) => one <= today) ?? null;
}
