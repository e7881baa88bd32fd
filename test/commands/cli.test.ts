import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFacts } from '../../src/commands/decide.js';
import { bisa, type Run } from '../support/cli.js';

const lines = ({ out }: Run) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('bisa ask', () => {
  it('answers a file line for line, blank ones too, each with exactly the names of its contract', async () => {
    const messages = [
      'min mau bikin ktp tapi blm vaksin bs ga ya',
      'makasih banyak ya kak',
      '',
      'bisa bikin ktp baru ga hari ini?',
    ];
    const run = await bisa(['ask', '--file', '-', '--on', '2021-10-01', '--json'], {
      input: `${messages.join('\n')}\n`,
    });
    expect(run.code).toBe(0);
    const [ktp, thanks, blank, open, ...more] = lines(run);
    for (const answer of [ktp, thanks, blank, open])
      expect(Object.keys(answer).sort()).toEqual(
        [
          ...['intent', 'service', 'services', 'vaccination', 'subject', 'confidence', 'situation', 'area'],
          ...['verdict', 'replies'],
        ].sort(),
      );
    expect(ktp).toMatchObject({
      intent: 'ask_access',
      service: 'ktp',
      vaccination: 'not_vaccinated',
      subject: 'self',
    });
    expect(ktp.verdict).toMatchObject({
      service: 'ktp',
      on: '2021-10-01',
      outcome: 'not_yet',
      decided_by: 'city',
    });
    expect(ktp.replies[0]).toContain('minimal dosis 1');
    // no verdict where no access is asked, and what is missing where doses are
    expect(thanks).toMatchObject({ intent: 'thanks', service: 'none', verdict: null });
    expect(blank).toMatchObject({ service: 'none', verdict: null });
    expect(open.verdict).toMatchObject({ outcome: 'needs_facts', missing: ['dose_count'] });
    expect(more).toEqual([]);
  });

  it('answers one message, in English', async () => {
    const [answer] = lines(
      await bisa(['ask', 'can I renew my KTP? not vaccinated', '--locale', 'en', '--json']),
    );
    expect(answer.replies.join(' ')).toMatch(/KTP/);
    expect(answer.replies.join(' ')).not.toMatch(/Kak/);
  });
});

describe('bisa decide', () => {
  it('gives the verdict with its names', async () => {
    const args = ['--service', 'sim', '--on', '2021-10-01', '--verified', 'dose_count=2', '--json'];
    const [verdict] = lines(await bisa(['decide', ...args]));
    expect(verdict).toMatchObject({
      service: 'sim',
      on: '2021-10-01',
      outcome: 'allowed',
      decided_by: 'police',
      missing: [],
      allowed_from: null,
      evidence: 'verified',
    });
    expect(verdict.reasons[0]).toMatchObject({
      rule: 'dose-verified',
      citation: expect.stringContaining('SE 440/1395'),
    });
    expect(verdict.bring.length).toBeGreaterThan(0);
    expect(verdict.place.length).toBeGreaterThan(0);
  });

  it.each([
    [['tinggi=170'], /unknown fact "tinggi"/],
    [['dose_count=9'], /dose_count=9/],
  ])('does not know the facts %j', async (facts, message) => {
    await expect(parseFacts(facts, [])).rejects.toThrow(RangeError);
    await expect(parseFacts([], facts)).rejects.toThrow(message);
  });
});

describe('wrong use', () => {
  it.each([
    [['decide', '--service', 'terbang', '--json'], /unknown service "terbang"/],
    [['decide', '--service', 'ktp', '--fact', 'tinggi=170'], /unknown fact "tinggi"/],
    [['decide', '--service', 'ktp', '--on', '2021-02-30'], /YYYY-MM-DD/],
    [['ask'], /text or --file/],
    [['ask', 'halo', '--locale', 'xx'], /known are id, en/],
    [['verify', 'x.png', '--at', 'kemarin'], /instant/],
    [['verify', 'x.png', '--trust', 'README.md'], /README.md/],
    [['terbang'], /unknown command/],
  ])('is %j', async (args, message) => {
    const run = await bisa(args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(message);
  });
});

describe('bisa verify', () => {
  it('gives a line a file, an unreadable one too', async () => {
    const files = ['flows/demo/two-doses.jpg', 'flows/demo/forged.jpg', 'flows/demo/venue.jpg', 'none.png'];
    const run = await bisa([
      'verify',
      ...files,
      '--trust',
      'flows/demo/trust.json',
      '--at',
      '2021-10-01T02:00:00Z',
      '--json',
    ]);
    expect(run.code).toBe(0);
    const found = lines(run);
    expect(found.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['flows/demo/two-doses.jpg', 'verified'],
      ['flows/demo/forged.jpg', 'invalid'],
      ['flows/demo/venue.jpg', 'not_certificate'],
      ['none.png', 'unreadable'],
    ]);
    const names = [
      'file',
      'outcome',
      'format',
      'issuer',
      'signature',
      'expired',
      'findings',
      'facts',
      'qr',
      'codes',
      'ms',
    ];
    for (const name of names) expect(found[0]).toHaveProperty(name);
    expect(found[0]).toMatchObject({
      signature: 'valid',
      expired: false,
      facts: { dose_count: 2, vaccine: 'sinovac' },
    });
  });

  it('takes a text file as the text of a code, and a base64 certificate as a signer', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'bisa-verify-'));
    try {
      const vector = JSON.parse(
        readFileSync('test/fixtures/certificates/eu-dcc/common/2DCode/raw/CO1.json', 'utf8'),
      );
      writeFileSync(join(dir, 'code.txt'), vector.PREFIX);
      writeFileSync(join(dir, 'signer.txt'), vector.TESTCTX.CERTIFICATE);
      const at = vector.TESTCTX.VALIDATIONCLOCK;
      const [line] = lines(
        await bisa([
          'verify',
          join(dir, 'code.txt'),
          '--trust',
          join(dir, 'signer.txt'),
          '--at',
          at,
          '--json',
        ]),
      );
      expect(line).toMatchObject({ signature: 'valid', format: 'eu_dcc', qr: vector.PREFIX });
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

describe('bisa check and bisa start', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'bisa-check-'));
    cpSync('flows', join(dir, 'flows'), { recursive: true });
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('finds no fault in what ships', async () => {
    const { code, out } = await bisa(['check']);
    expect(code).toBe(0);
    // the shipped trust lists are old whenever this runs, which is only told
    const told =
      /^(\S+flows\/trust\/[\w-]+\.json:1: warning: .*\n {4}remedy: bisa trust refresh .*\n)*flows and locales: no faults\n$/;
    expect(out).toMatch(told);
  });

  it('names file, line and remedy of a fault, and the hotline does not start with it', async () => {
    const file = join(dir, 'flows', 'dialogues', 'thanks.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('say: you-are-welcome', 'say: you-are-welcom'));
    const env = { BISA_FLOWS_DIR: join(dir, 'flows') };
    const told = /thanks\.yaml:\d+: .*"you-are-welcom" is missing.*\n {4}remedy: /;
    const check = await bisa(['check'], { env });
    expect(check.code).toBe(1);
    expect(check.out).toMatch(told);
    const start = await bisa(['start'], { env: { ...env, BISA_DATA_DIR: join(dir, 'data') } });
    expect(start).toMatchObject({ code: 1, out: '' });
    expect(start.err).toMatch(told);
  });

  it('refuses wrong settings, and names each', async () => {
    const run = await bisa(['start'], { env: { PORT: 'abc', BISA_DEMODAY: '2021-10-01' } });
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/PORT: must be a port[\s\S]*did you mean BISA_DEMO_DAY/);
  });

  it('does not go live after the pandemic while the city has not decided which act holds', async () => {
    const run = await bisa(['start'], { env: { BISA_LIVE: 'web', BISA_DATA_DIR: join(dir, 'data') } });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/has not decided whether it applies keppres-17-2023.*flows\/city\.yaml/);
  });
});

describe('bisa chat', () => {
  it('holds a whole conversation over a pipe, a photograph by its path included', async () => {
    const script = [
      'bs perpanjang sim c ga min? blm vaksin',
      '1',
      'flows/demo/one-dose.jpg',
      'ya',
      'saya',
      'ya',
      ':hari 2021-10-17',
    ];
    const child = spawn('node', ['dist/cli.js', 'chat'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stdin.write(`${script.join('\n')}\n`);
    // the chat ends with its lines, and a reminder comes when it comes
    await expect
      .poll(() => out)
      .toMatch(/ini pengingat dari Bisa: vaksin COVID-19 berikutnya \*Senin, 18 Oktober 2021\*/);
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
    expect(out).toMatch(/yang memutuskan polisi/);
    expect(out).toMatch(/cocok dengan tanda tangan penerbitnya/);
  });
});
