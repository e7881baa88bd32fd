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
const BIRTHDAY_OF_THE_PROPHET = [
  ...['2015-12-24', '2016-12-12', '2017-12-01', '2018-11-20', '2019-11-09', '2020-10-29', '2021-10-19'],
  ...['2022-10-08', '2023-09-28', '2024-09-16', '2025-09-05', '2026-08-25', '2027-08-15', '2028-08-03'],
  ...['2029-07-24', '2030-07-13', '2031-07-02', '2032-06-20'],
];
const ASCENT = [
  ...['2015-05-16', '2016-05-06', '2017-04-24', '2018-04-14', '2019-04-03', '2020-03-22', '2021-03-11'],
  ...['2022-02-28', '2023-02-18', '2024-02-08', '2025-01-27', '2026-01-16', '2027-01-05', '2027-12-26'],
  ...['2028-12-14', '2029-12-03', '2030-11-23', '2031-11-12', '2032-11-01'],
];
const ISLAMIC_NEW_YEAR = [
  ...['2015-10-14', '2016-10-02', '2017-09-21', '2018-09-11', '2019-09-01', '2020-08-20', '2021-08-10'],
  ...['2022-07-30', '2023-07-19', '2024-07-07', '2025-06-27', '2026-06-16', '2027-06-06', '2028-05-25'],
  ...['2029-05-15', '2030-05-04', '2031-04-23', '2032-04-11'],
];
const CHINESE_NEW_YEAR = [
  ...['2015-02-19', '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12'],
  ...['2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26'],
  ...['2029-02-13', '2030-02-03', '2031-01-23', '2032-02-11'],
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
  { words: 'maulid(?: ?nabi)?|maulud(?: ?nabi)?|mauludan|muludan|mulud', days: BIRTHDAY_OF_THE_PROPHET },
  { words: "isra[’']? ?mi[’']?raj|isro[’']? ?mi[’']?roj|rajaban", days: ASCENT },
  {
    words:
      '(?:tahun|taun|thn) baru (?:islam|hijriy?ah|hijriah)|muharr?am(?:an)?|(?:satu|1) (?:suro|sura|muharr?am)|suroan|suran',
    days: ISLAMIC_NEW_YEAR,
  },
  { words: 'imlek|imlekan|sincia|(?:tahun|taun|thn) baru (?:imlek|cina|china)', days: CHINESE_NEW_YEAR },
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
  // "2023 habis lebaran" as "habis lebaran 2023"
  const said = words.trim().replace(/^(?:(?:tahun|thn|taun)\s+)?((?:19|20)\d\d)\s+(.+)$/i, '$2 $1');
  for (const { pattern, days } of TOLD) {
    const found = pattern.exec(said);
    if (!found) continue;
    const [, when = '', of = ''] = found;
    const ofYear = /\d{4}/.exec(of)?.[0];
    const isLastYear = /(?:tahun|thn|taun)\s+(?:lalu|kemarin|kmrn|wingi)/i.test(of);
    const year = ofYear ?? (isLastYear ? String(Number(today.slice(0, 4)) - 1) : null);
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
