import { describe, expect, it } from 'vitest';
import { noticeWishIn } from '../../src/case/notice-wish.js';
import { receivedOf } from '../../src/channels/telegram/received.js';
import { entrancesTo } from '../../src/neighbourhood/entrances.js';
import { NoticeDesk } from '../../src/neighbourhood/notices/desk.js';
import { shipped } from '../support/scripts.js';

const { flows } = shipped;
const desk = new NoticeDesk({
  content: () => ({ rules: flows.notices, areas: flows.areas, city: 'Kota Bekasi', services: [] }),
} as never);

const kelurahan = flows.areas.kecamatan.flatMap((one) => one.kelurahan.map(({ code }) => code));
const AREAS = [
  ...flows.areas.kecamatan.map(({ code }) => code),
  ...kelurahan,
  ...kelurahan.flatMap((code) => [`${code}.005`, `${code}.011.003`, `${code}.120.101`]),
];
const PURPOSES = flows.notices.purposes.map(({ id }) => id);

const said = (text: string) => {
  const from = { id: 7, is_bot: false, first_name: 'x' };
  const message = { message_id: 1, date: 1, from, chat: { id: 7, type: 'private' }, text };
  return receivedOf({ update_id: 1, message } as never).map(({ body }) => body);
};

describe('the code of a poster', () => {
  it.each(PURPOSES)(
    'asks for what it says, %s, of its area, by whichever way it opens the chat',
    (purpose) => {
      for (const area of AREAS) {
        const words = desk.posterWords(purpose, area)!;
        expect(noticeWishIn(words, flows), words).toEqual({ purpose, area, within: null });
        const payload = words.replaceAll(' ', '-');
        // what Telegram takes
        expect(payload).toMatch(/^[\w-]{1,64}$/);
        expect(said(`/start ${payload}`)).toEqual([{ kind: 'text', text: words }]);
        const [whatsapp, telegram] = entrancesTo(
          { whatsapp: '628', telegram: 'bisa_bot' },
          { words, payload },
        );
        expect(new URL(whatsapp!.link).searchParams.get('text')).toBe(words);
        expect(new URL(telegram!.link).searchParams.get('start')).toBe(payload);
      }
    },
  );

  it('is none of the whole city, of what there is not, and of nothing that anybody else puts behind a start', () => {
    expect(desk.posterWords('general', '32.75')).toBeNull();
    expect(desk.posterWords('party', kelurahan[0]!)).toBeNull();
    for (const payload of ['', ' iklan', ' hapus-data', ' stop-3275', ' stop-32750-02', ` ${'a'.repeat(64)}`])
      expect(said(`/start${payload}`)).toEqual([{ kind: 'start' }]);
  });
});
