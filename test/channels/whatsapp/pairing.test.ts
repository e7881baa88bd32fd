import { PassThrough } from 'node:stream';
import { type BinaryNode, Curve, hmacSign, proto } from '@whiskeysockets/baileys';
import qrcode from 'qrcode-terminal';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../support/patience.js';
import { newId } from './noise.js';
import { WhatsAppServer } from './server.js';
import { BOT, logged, type Started, startChannel } from './support.js';
import { MemoryVault } from './vault.js';

let server: WhatsAppServer;
let started: Started | null = null;

beforeEach(async () => {
  server = await WhatsAppServer.open();
  server.pairing = ['ref-1', 'ref-2'];
});

afterEach(async () => {
  await started?.stop();
  started = null;
  await server.close();
  vi.restoreAllMocks();
});

/** What the phone that scanned a QR code has the server say. */
function paired(qr: string): BinaryNode {
  const [, , identity = '', secret = ''] = qr.split('#')[1]!.split(',');
  const account = Curve.generateKeyPair();
  const details = proto.ADVDeviceIdentity.encode({ rawId: 1, timestamp: 1, keyIndex: 1 }).finish();
  const signed = Buffer.concat([Buffer.from([6, 0]), details, Buffer.from(identity, 'base64')]);
  const inner = proto.ADVSignedDeviceIdentity.encode({
    details,
    accountSignatureKey: account.public,
    accountSignature: Curve.sign(account.private, signed),
  }).finish();
  const outer = { details: inner, hmac: hmacSign(inner, Buffer.from(secret, 'base64')) };
  const attrs = { jid: `${BOT.number}:1@s.whatsapp.net`, lid: `${BOT.lid}:1@lid` };
  return {
    tag: 'iq',
    attrs: { id: newId(), type: 'set', from: 's.whatsapp.net' },
    content: [
      {
        tag: 'pair-success',
        attrs: {},
        content: [
          {
            tag: 'device-identity',
            attrs: {},
            content: proto.ADVSignedDeviceIdentityHMAC.encode(outer).finish(),
          },
          { tag: 'device', attrs },
          { tag: 'platform', attrs: { name: 'android' } },
        ],
      },
    ],
  };
}

it('pairs by the QR code in the terminal, connects at once, and needs no code after a restart', async () => {
  const drawn = vi.spyOn(qrcode, 'generate');
  const output = new PassThrough();
  const vault = new MemoryVault();
  started = await startChannel(
    { waWebSocketUrl: server.url, pairing: { output }, firstPauseMs: 60_000 },
    vault,
  );
  await logged(started, 'scan the code below');
  expect(String(output.read())).toContain('▄');
  const qr = drawn.mock.calls[0]![0];
  server.pairing = null;
  server.send(paired(qr));
  await vi.waitUntil(
    () => server.stanzas.some(({ content }) => (content as BinaryNode[])?.[0]?.tag === 'pair-device-sign'),
    PATIENCE,
  );
  server.end(515);
  await logged(started, 'connected');
  await started.stop();
  started = await startChannel({ waWebSocketUrl: server.url }, vault);
  await logged(started, 'connected');
  expect(drawn).toHaveBeenCalledTimes(1);
  expect(started.log.join()).not.toContain(qr.slice(-40));
});

it('shows a pairing code where a number is given, and begins anew when nobody types it', async () => {
  const output = new PassThrough();
  const vault = new MemoryVault();
  const pairing = { number: '+62 812-3456-7890', output };
  started = await startChannel({ waWebSocketUrl: server.url, pairing }, vault);
  await logged(started, 'type the code below');
  const shown = String(output.read());
  expect(shown).toMatch(/^\s+[0-9A-Z]{4}-[0-9A-Z]{4}\s+$/);
  const asked = server.stanzas.find(
    ({ content }) => (content as BinaryNode[])?.[0]?.tag === 'link_code_companion_reg',
  );
  expect((asked!.content as BinaryNode[])[0]!.attrs.jid).toBe('6281234567890@s.whatsapp.net');
  server.drop();
  await logged(started, 'type the code below', 2);
  expect(String(output.read())).not.toBe(shown);
  expect(started.log.join()).not.toContain(shown.trim());
});
