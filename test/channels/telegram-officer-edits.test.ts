import { beforeEach, describe, expect, it } from 'vitest';
import {
  acts,
  close,
  desk,
  done,
  GROUP,
  only,
  open,
  opened,
  PHOTO,
  useDesk,
  words,
} from './telegram-desk-support.js';
import { channel, message, person, start, telegram } from './telegram-support.js';

useDesk();

/** What Rina wrote in the topic, and what she makes of it later. */
function rina(content: object) {
  const from = { ...person, id: 500, first_name: 'Rina' };
  const about = { from, chat: { id: GROUP, type: 'supergroup' } };
  const written = message(content, { ...about, message_thread_id: only(), is_topic_message: true });
  telegram.update(written);
  return {
    id: written.message.message_id,
    edits(into: object, seconds = 5) {
      const { text: _text, caption: _caption, ...rest } = written.message as Record<string, unknown>;
      const edit_date = written.message.date + seconds;
      telegram.update({ edited_message: { ...rest, ...into, edit_date } });
    },
  };
}

const did = async () => {
  await done();
  return acts.map(({ act }) => act);
};
/** What the topic was told beside, without bold letters. */
const told = () => telegram.said.slice(1).map(({ text }) => text);
const notice = (id: string) => words(id).replaceAll('*', '');

describe('a message that an officer edits', () => {
  beforeEach(async () => {
    await start();
    await desk.post('c1', 'r1', opened());
  });

  it('is passed on as a correction, once for each real change, and back again', async () => {
    const hers = rina({ text: 'Datang hari Senin' });
    hers.edits({ text: 'Datang hari Senin' });
    hers.edits({ text: 'Datang hari Selasa' });
    hers.edits({ text: 'Datang hari Selasa' }, 6);
    hers.edits({ text: 'Datang hari Senin' }, 7);
    hers.edits({ text: 'Datang hari Selasa' }, 7);
    expect(await did()).toEqual([
      { kind: 'say', text: 'Datang hari Senin' },
      { kind: 'say', text: 'Datang hari Selasa', corrects: true },
      { kind: 'say', text: 'Datang hari Senin', corrects: true },
      { kind: 'say', text: 'Datang hari Selasa', corrects: true },
    ]);
    expect(new Set(acts.map(({ key }) => key)).size).toBe(4);
    expect(told()).toEqual([]);
  });

  it('is known over a restart', async () => {
    const hers = rina({ text: 'Datang hari Senin' });
    await done();
    await channel.stop();
    open();
    await start();
    hers.edits({ text: 'Datang hari Senin' });
    hers.edits({ text: 'Datang hari Rabu' });
    expect(await did()).toEqual([{ kind: 'say', text: 'Datang hari Rabu', corrects: true }]);
  });

  it('under a picture brings the new words, and the picture again only where it is another', async () => {
    telegram.files.set('photos/form', PHOTO);
    const photo = [{ file_id: 'form', file_unique_id: 'u1' }];
    const hers = rina({ photo, caption: 'Isi ini' });
    hers.edits({ photo, caption: 'Isi ini, dua halaman' });
    hers.edits({ photo: [{ file_id: 'form', file_unique_id: 'u2' }], caption: 'Isi ini, dua halaman' }, 6);
    expect(await did()).toEqual([
      { kind: 'say', text: 'Isi ini', photo: PHOTO },
      { kind: 'say', text: 'Isi ini, dua halaman', corrects: true },
      { kind: 'say', text: 'Isi ini, dua halaman', photo: PHOTO, corrects: true },
    ]);
  });

  it('and was a note stays one, or goes to the resident when it was to be for them', async () => {
    rina({ text: '/catatan sudah telepon' }).edits({ text: '/catatan sudah ditelepon' });
    rina({ text: '/catatan Bisa, Kak' }).edits({ text: 'Bisa, Kak' });
    expect(await did()).toEqual([
      { kind: 'note', text: 'sudah telepon' },
      { kind: 'note', text: 'sudah ditelepon', corrects: true },
      { kind: 'note', text: 'Bisa, Kak' },
      { kind: 'say', text: 'Bisa, Kak' },
    ]);
  });

  it('cannot be taken back by making a note or a command of it, and she is told', async () => {
    rina({ text: 'orangnya rewel' }).edits({ text: '/catatan orangnya rewel' });
    rina({ text: 'sudah' }).edits({ text: '/selesai' });
    expect(await did()).toEqual([
      { kind: 'say', text: 'orangnya rewel' },
      { kind: 'say', text: 'sudah' },
    ]);
    expect(told()).toEqual([notice('telegram-desk-read-already'), notice('telegram-desk-read-already')]);
  });

  it('and was a mistyped command is done as it reads now', async () => {
    rina({ text: '/ambl' }).edits({ text: '/ambil' });
    expect(await did()).toEqual([{ kind: 'take' }]);
    expect(told()[0]).toBe(notice('telegram-desk-help'));
  });

  it('goes to nobody where no resident waits, and she is told; a false edit says nothing', async () => {
    const hers = rina({ text: 'Datang hari Senin' });
    await done();
    close();
    hers.edits({ text: 'Datang hari Senin' });
    hers.edits({ text: 'Datang hari Rabu' });
    expect(await did()).toHaveLength(1);
    expect(told()).toEqual([notice('telegram-desk-no-handover')]);
  });

  it('is passed over where it was written before anything was remembered, or outside of a topic', async () => {
    const chat = { id: GROUP, type: 'supergroup' };
    const from = { ...person, id: 500, first_name: 'Rina' };
    const old = { message_id: 9_999, date: 1, edit_date: 2, from, chat, text: 'halo' };
    telegram.update({ edited_message: { ...old, message_thread_id: only(), is_topic_message: true } });
    telegram.update({ edited_message: old });
    expect(await did()).toEqual([]);
    expect(told()).toEqual([]);
  });
});
