import { MOST_ROOMS } from './register.js';
import { patternWith, type RegisterRules } from './words.js';

/**
 * How many rooms a house has, where a text tells that and nothing else of it: "ada 6 kamar di melati", "pintunya ada 6 ya", "eh
 * bukan 8 deng 10 kamarnya"; `null` where it tells something else.
 */
export function roomsTold(text: string, { rooms }: Pick<RegisterRules, 'rooms'>): number | null {
  const said = text.trim();
  for (const pattern of [THERE_ARE, ITS_ROOMS, RATHER]) {
    const count = Number(patternWith(rooms, pattern).exec(said)?.[1]);
    if (count >= 1 && count <= MOST_ROOMS) return count;
  }
  return null;
}

const ENDS = String.raw`(?:\s+(?:ya|yah|aja|deng|dong|kak|min|semua))*\s*$`;
const THERE_ARE = (room: string) =>
  new RegExp(
    String.raw`^(?:ada|total|totalnya|jumlah|jumlahnya|semua|semuanya|aya|ono)\s+(\d{1,3})\s*${room}(?!\s*\d)[^?]*$`,
    'iu',
  );
const ITS_ROOMS = (room: string) =>
  new RegExp(
    String.raw`^${room}(?<=nya|na|ne|ipun)\s+(?:(?:ada|itu|jadi|aya|ono)\s+)?(\d{1,3})(?!\d)${ENDS}`,
    'iu',
  );
const RATHER = (room: string) =>
  new RegExp(
    String.raw`^(?:eh\s+)?(?:bukan|bkn|dudu|sanes)\s+\d{1,3}\s+(?:(?:deng|tapi|tp)\s+)?(\d{1,3})\s+${room}(?<=nya|na|ne)${ENDS}`,
    'iu',
  );
