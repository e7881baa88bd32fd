import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { TryLater } from '../../../src/channels/channel.js';
import {
  address,
  bring,
  channel,
  graph,
  logged,
  make,
  NUMBER,
  refused,
  reminder,
  start,
  tell,
  tellOf,
  useCloud,
} from './support.js';
import { textOf } from './webhooks.js';

useCloud();

let row = 0;
const send = (text: string, more: object = {}, id = `row-${++row}`) =>
  channel.send(address, id, { text, choices: [], token: null, ...more });
const yesNo = {
  choices: [
    { id: 'yes', label: 'Ya' },
    { id: 'no', label: 'Tidak' },
  ],
  token: '12',
};
const operatorLines = () => logged.map((line) => JSON.parse(line)).filter(({ level }) => level === 50);

describe('whatsapp (cloud), on its way out', () => {
  it('sends a text as it is written, without a preview of links', async () => {
    expect(await send('*Bisa urus KTP*, Kak.\nhttps://bekasikota.go.id')).toBe('sent');
    expect(graph.sent).toMatchObject([
      {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: NUMBER,
        biz_opaque_callback_data: `row-${row}`,
        type: 'text',
        text: { body: '*Bisa urus KTP*, Kak.\nhttps://bekasikota.go.id', preview_url: false },
      },
    ]);
  });

  it('sends a picture of an officer with its text, and a large one as a document', async () => {
    const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#0a0' } })
      .png()
      .toBuffer();
    expect(await send('Ini alamatnya', { photo })).toBe('sent');
    const { type, image } = graph.sent[0]!;
    expect([type, image.caption]).toEqual(['image', 'Ini alamatnya']);
    expect(graph.files.get(image.id)).toEqual({ bytes: new Uint8Array(photo), type: 'image/png' });
    expect(
      await send('', { photo: Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(5 * 1024 * 1024)]) }),
    ).toBe('sent');
    expect(graph.sent[1]).toMatchObject({ type: 'document', document: { filename: 'foto.jpg' } });
    expect(graph.sent[1]!.document).not.toHaveProperty('caption');
  });

  it('sends the text of a picture by itself when it is too long for one or asks something', async () => {
    const photo = new Uint8Array([0xff, 0xd8, 1]);
    await send('Kalimat. '.repeat(200), { photo });
    await send('Setuju?', { photo, ...yesNo });
    expect(graph.sent.map(({ type }) => type)).toEqual(['image', 'text', 'image', 'interactive']);
  });

  it('goes on where it stopped after a failure, and repeats nothing', async () => {
    const long = Array.from({ length: 300 }, (_, i) => `Kalimat ke-${i} dari teks yang panjang.`).join(' ');
    graph.answerNext('messages', { status: 500, code: 131_016 });
    await expect(send(long, yesNo, 'long')).rejects.toThrow();
    expect(await send(long, yesNo, 'long')).toBe('sent');
    graph.sent.length = 0;
    graph.answerNext('messages', 'usual');
    graph.answerNext('messages', { status: 500 });
    await expect(send(long, yesNo, 'half')).rejects.toThrow();
    expect(await send(long, yesNo, 'half')).toBe('sent');
    const said = graph.sent.map(({ text }) => text?.body).filter(Boolean);
    expect(said.length).toBeGreaterThan(2);
    expect(said.join(' ')).toBe(long);
  });

  it('throws what may pass: a failure, a broken connection', async () => {
    for (const answer of ['cut', { status: 500 }, { status: 503, code: 131_016 }] as const) {
      graph.answerNext('messages', answer);
      await expect(send('halo')).rejects.toThrow();
    }
    expect(await send('halo')).toBe('sent');
  });

  it.each([
    [{ status: 429, code: 130_429, retryAfter: 7 }, 7_000],
    [{ status: 429, code: 80_007, retryAfter: 999_999 }, 3_600_000],
    [{ status: 400, code: 131_056 }, 10_000],
    [{ status: 429 }, 5_000],
    [{ status: 400, code: 4 }, 60_000],
    [{ status: 400, code: 131_048 }, 900_000],
  ])('is told by %j when to try again', async (answer, afterMs) => {
    graph.answerNext('messages', answer);
    const failed = await send('halo').catch((error: unknown) => error);
    expect(failed).toEqual(
      new TryLater(afterMs, 'code' in answer && answer.code === 131_056 ? 'person' : 'everybody'),
    );
    expect((failed as TryLater).whom).toBe(
      'code' in answer && answer.code === 131_056 ? 'person' : 'everybody',
    );
  });

  it.each([
    [{ status: 400, code: 131_026 }, 'gone'],
    [{ status: 400, code: 131_050 }, 'opted_out'],
    [{ status: 400, code: 131_049 }, 'passing'],
    [{ status: 400, code: 131_053 }, 'passing'],
    [{ status: 400, code: 130_472 }, 'passing'],
    [{ status: 400, code: 131_000 }, 'passing'],
    [{ status: 400, code: 2 }, 'passing'],
    [{ status: 400, code: 139_999 }, 'passing'],
    [{ status: 418 }, 'passing'],
    [{ status: 400, code: 131_021 }, 'refused'],
    [{ status: 400, code: 131_009 }, 'refused'],
    [{ status: 400, code: 131_051 }, 'refused'],
    [{ status: 400, code: 100 }, 'refused'],
  ])('takes %j for %s', async (answer, outcome) => {
    graph.answerNext('messages', answer);
    expect(await send('halo')).toBe(outcome);
    expect(operatorLines()).toEqual([]);
  });

  it.each([
    [{ status: 401, code: 190 }, 'WHATSAPP_ACCESS_TOKEN'],
    [{ status: 403, code: 10 }, 'WHATSAPP_ACCESS_TOKEN'],
    [{ status: 403, code: 200 }, 'WHATSAPP_ACCESS_TOKEN'],
    [{ status: 403 }, 'WHATSAPP_ACCESS_TOKEN'],
    [{ status: 400, code: 133_010 }, 'WHATSAPP_PHONE_NUMBER_ID'],
    [{ status: 400, code: 100, subcode: 33 }, 'WHATSAPP_PHONE_NUMBER_ID'],
    [{ status: 400, code: 368 }, 'WhatsApp Manager'],
    [{ status: 400, code: 131_042 }, 'WhatsApp Manager'],
  ])('lets all messages wait at %j, and tells the operator once', async (answer, advice) => {
    graph.answerNext('messages', answer);
    graph.answerNext('messages', answer);
    for (const _ of [1, 2]) await expect(send('halo')).rejects.toEqual(new TryLater(60_000));
    expect(operatorLines()).toHaveLength(1);
    expect(operatorLines()[0].msg).toContain(advice);
    expect(channel.trouble!()).toContain(advice);
    expect(await send('halo')).toBe('sent');
    expect(channel.trouble!()).toBeNull();
  });

  it('lets messages wait for whom a test number may not write to, and no others', async () => {
    graph.answerNext('messages', { status: 400, code: 131_030 });
    expect([await send('halo'), await send('halo')]).toEqual(['waiting', 'sent']);
    expect(operatorLines()[0].msg).toContain('test number');
    expect(channel.trouble!()).toBeNull();
  });

  it('has no message cut off by a stop', async () => {
    await start();
    await channel.stop();
    expect(await send('halo')).toBe('sent');
  });

  it('lets messages wait for addresses that Baileys alone reaches', async () => {
    for (const id of ['123456789@lid', 'abc', '']) {
      const lid = { channel: 'whatsapp', id };
      expect(await channel.send(lid, 'row', { text: 'halo', choices: [], token: null })).toBe('waiting');
    }
    expect(graph.calls).toEqual([]);
    expect(operatorLines()).toHaveLength(1);
  });
});

describe('24 hours after a person wrote', () => {
  const parameters = () => graph.sent.map(({ template }) => template.components[0].parameters[0].text);
  const late = { timestamp: String(Math.floor(Date.now() / 1000) - 24 * 3_600) };

  it('messages wait while no template is given, and the operator is told once', async () => {
    graph.closed.add(NUMBER);
    expect([await send('satu'), await send('dua')]).toEqual(['waiting', 'waiting']);
    expect(operatorLines()).toHaveLength(1);
    expect(operatorLines()[0].msg).toContain('WHATSAPP_REMINDER_TEMPLATE');
  });

  it('the error decides: the text goes as the template, in one line, its choices numbered', async () => {
    make({ templates: { reminder } });
    graph.closed.add(NUMBER);
    expect(await send('*Besok* dosis 2.\n\n\tMasih     mau diingatkan?', yesNo)).toBe('sent');
    expect(graph.sent[0]).toMatchObject({
      to: NUMBER,
      type: 'template',
      template: { name: 'bisa_pengingat', language: { code: 'id' } },
    });
    expect(parameters()).toEqual(['*Besok* dosis 2. Masih mau diingatkan? 1. Ya 2. Tidak']);
  });

  it('a notice goes as the template of notices, and as it is to whoever has written', async () => {
    make({ templates: { reminder, notice: { name: 'pengumuman_warga', language: 'id' } } });
    await start();
    const notice = () => send('Kerja bakti *Minggu*.\nBawa sapu.', { purpose: 'notice' });
    expect(await notice()).toBe('sent');
    expect(await send('Dosis 2 besok.', { purpose: 'reminder' })).toBe('sent');
    await bring(textOf(NUMBER, 'baru'));
    expect(await notice()).toBe('sent');
    expect(graph.sent.map(({ type, template }) => [type, template?.name ?? null])).toEqual([
      ['template', 'pengumuman_warga'],
      ['template', 'bisa_pengingat'],
      ['text', null],
    ]);
  });

  it('a text too long for one template goes in several, and none of it is lost', async () => {
    make({ templates: { reminder } });
    graph.closed.add(NUMBER);
    const long = Array.from({ length: 99 }, (_, i) => `Kalimat ke-${i}.`).join(' ');
    expect(await send(long)).toBe('sent');
    expect(parameters().length).toBeGreaterThan(1);
    expect(parameters().join(' ')).toBe(long);
  });

  it('a picture waits: no template carries it', async () => {
    make({ templates: { reminder } });
    graph.closed.add(NUMBER);
    expect(await send('foto', { photo: new Uint8Array([0xff, 0xd8]) })).toBe('waiting');
  });

  it('a template that is not approved lets messages wait, and the operator is told', async () => {
    make({ templates: { reminder } });
    graph.closed.add(NUMBER);
    graph.answerNext('messages', { status: 400, code: 131_047 });
    graph.answerNext('messages', { status: 404, code: 132_001 });
    expect(await send('halo')).toBe('waiting');
    expect(operatorLines()[0].msg).toContain('WHATSAPP_REMINDER_TEMPLATE');
  });

  it.each([
    [131_047, 'passing'],
    [131_049, 'passing'],
    [131_053, 'passing'],
    [130_472, 'passing'],
    [131_000, 'passing'],
    [139_999, 'passing'],
    [130_429, 'passing'],
    [190, 'passing'],
    [131_026, 'gone'],
    [131_050, 'opted_out'],
    [131_051, 'refused'],
  ])('a refusal that comes afterwards (%i) is the hotline’s to know, as %s', async (code, how) => {
    await start();
    expect(await send('halo', {}, 'late-row')).toBe('sent');
    expect(await tell('late-row', 'failed', code)).toBe(200);
    expect(refused).toEqual([[NUMBER, 'late-row', how]]);
  });

  it.each([
    [[{ code: '131026' }], 'gone'],
    [[{ code: 131_050, title: 'x' }, null], 'opted_out'],
    [[{ title: 'no code' }], 'passing'],
    [[{ code: null }], 'passing'],
    [[null], 'passing'],
    [[], 'passing'],
    [null, 'passing'],
    ['x', 'passing'],
  ])('a refusal that comes afterwards with %j for its reason is not lost', async (errors, how) => {
    await start();
    expect(await tellOf('late-row', 'failed', errors)).toBe(200);
    expect(refused).toEqual([[NUMBER, 'late-row', how]]);
    expect(operatorLines()).toEqual([]);
  });

  it('counts what says nothing of any message', async () => {
    await start();
    expect(await tellOf('late-row', 7 as never, [])).toBe(200);
    expect(refused).toEqual([]);
    expect(logged.join()).toContain('unknown kind or shape');
  });

  it('what was refused as too late goes as the template when it is tried again, until the person writes', async () => {
    make({ templates: { reminder } });
    await start();
    await send('halo', {}, 'late-row');
    await tell('late-row', 'failed', 131_047);
    await send('halo', {}, 'late-row');
    await tell('template-late-row', 'failed', 131_049);
    expect(refused.map(([, row]) => row)).toEqual(['late-row', 'late-row']);
    await bring(textOf(NUMBER, 'baru'));
    await send('halo', {}, 'late-row');
    expect(graph.sent.map(({ type }) => type)).toEqual(['text', 'template', 'text']);
  });

  it('a reminder goes as the template at once, unless the person has just written', async () => {
    make({ templates: { reminder } });
    await start();
    const remind = () => send('Besok dosis 2', { purpose: 'reminder' });
    expect(await remind()).toBe('sent');
    await bring(textOf(NUMBER, 'lama', late));
    expect(await remind()).toBe('sent');
    await bring(textOf(NUMBER, 'baru'));
    expect(await remind()).toBe('sent');
    expect(graph.sent.map(({ type }) => type)).toEqual(['template', 'template', 'text']);
  });

  it('a reminder without a template is tried as a text', async () => {
    expect(await send('Besok dosis 2', { purpose: 'reminder' })).toBe('sent');
    expect(graph.sent[0]).toMatchObject({ type: 'text' });
  });
});
