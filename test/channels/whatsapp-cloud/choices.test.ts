import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/channels/channel.js';
import { payloadsOf, templatesOf } from '../../../src/channels/whatsapp-cloud/outgoing.js';
import { shortened } from '../../../src/channels/whatsapp-cloud/shortened.js';
import type { Posted } from '../../support/graph-server.js';
import { runs } from '../../support/runs.js';
import { address, channel, graph, reminder, texts, useCloud } from './support.js';

useCloud();

const words = { list: 'Lihat pilihan', pick: 'Silakan pilih, ya.' };
const choicesOf = (...labels: string[]): Choice[] => labels.map((label, i) => ({ id: `c${i}`, label }));
const rendered = (text: string, ...labels: string[]): Posted[] =>
  payloadsOf({ text, choices: choicesOf(...labels), token: '12' }, words);
const long = 'Saya tidak bisa divaksin (alasan kesehatan)';

describe('choices', () => {
  it('of three short labels are buttons that carry the question', () => {
    expect(rendered('Setuju?', 'Ya', 'Tidak', 'x'.repeat(20))).toEqual([
      {
        type: 'interactive',
        interactive: {
          type: 'button',
          body: { text: 'Setuju?' },
          action: {
            buttons: [
              { type: 'reply', reply: { id: '12:c0', title: 'Ya' } },
              { type: 'reply', reply: { id: '12:c1', title: 'Tidak' } },
              { type: 'reply', reply: { id: '12:c2', title: 'x'.repeat(20) } },
            ],
          },
        },
      },
    ]);
  });

  it('of more, or of longer labels, are a list; a label too long for a row goes on below', () => {
    for (const labels of [
      ['1', '2', '3', '4'],
      ['Ya', long],
    ])
      expect(rendered('Mana?', ...labels)[0]!.interactive).toMatchObject({
        type: 'list',
        action: { button: 'Lihat pilihan' },
      });
    expect(rendered('Mana?', long)[0]!.interactive.action.sections[0].rows).toEqual([
      { id: '12:c0', title: 'Saya tidak bisa…', description: 'divaksin (alasan kesehatan)' },
    ]);
  });

  it.each([
    ['too many', Array.from({ length: 11 }, (_, i) => `Pilihan ${i}`)],
    ['too long', ['Ya', 'kata '.repeat(30).trim()]],
    ['without a word', ['Ya', ' ']],
  ])('that are %s are written out', (_, labels) => {
    const [payload, ...more] = rendered('Mana?', ...labels);
    expect(more).toEqual([]);
    expect(payload!.text.body).toBe(
      ['Mana?', ...labels.map((label, i) => `${i + 1}. ${label}`)].join('\n').trim(),
    );
  });

  it.each([
    ['a button', [20], 'button'],
    ['more than a button', [21], 'list'],
    ['a row', [24], 'list'],
    ['two lines of a row', [96], 'list'],
    ['more than a row', [97], undefined],
  ])('use all the room of %s', async (_, [length], type) => {
    // a space stands where the first line ends
    const label = `${'x'.repeat(Math.min(length!, 23))} ${'y'.repeat(72)}z`.slice(0, length);
    await channel.send(address, 'row', { text: 'Mana?', choices: choicesOf(label), token: '1' });
    expect(graph.sent[0]!.interactive?.type).toBe(type);
  });

  it.each([
    [1024, ['interactive']],
    [1025, ['text', 'interactive']],
  ])('stand under a text of %i characters in as few messages as can be', async (length, types) => {
    const text = 'x'.repeat(length);
    await channel.send(address, 'row', { text, choices: choicesOf('Ya'), token: '1' });
    expect(graph.sent.map(({ type }) => type)).toEqual(types);
  });

  it('of one name twice are a list, and an id too long for one is written out', () => {
    expect(rendered('Mana?', 'Ya', 'Ya')[0]!.interactive.type).toBe('list');
    const choices = [{ id: 'x'.repeat(300), label: 'Ya' }];
    expect(payloadsOf({ text: 'Mana?', choices, token: '1' }, words)[0]!.type).toBe('text');
  });

  it('stand under a long text, or under its last paragraph', () => {
    const body = 'Kalimat yang panjang. '.repeat(60).trim();
    expect(rendered(body, 'Ya').map(({ text, interactive }) => text?.body ?? interactive.body.text)).toEqual([
      body,
      words.pick,
    ]);
    expect(
      rendered(`${body}\n\nSetuju?`, 'Ya').map(
        ({ text, interactive }) => text?.body ?? interactive.body.text,
      ),
    ).toEqual([body, 'Setuju?']);
    expect(rendered('', 'Ya').map(({ interactive }) => interactive.body.text)).toEqual([words.pick]);
  });

  it('have words of the channel that fit', () => {
    for (const locale of texts.locales) {
      expect(texts.format(locale, { id: 'cloud-list' }).length).toBeLessThanOrEqual(20);
      expect(texts.format(locale, { id: 'cloud-pick' }).length).toBeLessThanOrEqual(1024);
    }
  });
});

const odd = ['a', ' ', '\n', '\n\n', '. ', '😀', 'é', '*', 'kata', '\t', '👩‍👩‍👧', 'x'.repeat(30), '    '];
const anyText = (maxLength: number) =>
  fc.array(fc.constantFrom(...odd), { minLength: 1, maxLength }).map((pieces) => pieces.join(''));

describe('any message', () => {
  const anyMessage = fc.record({
    text: fc.oneof(anyText(20), anyText(1500)),
    choices: fc
      .array(anyText(30), { maxLength: 13 })
      .map((labels) => labels.map((label, i) => ({ id: `pilihan-${i}`, label }))),
    token: fc.option(fc.stringMatching(/^\d{1,20}$/)),
  });
  const isSaid = ({ text, choices }: { text: string; choices: Choice[] }) =>
    text.trim() !== '' || choices.length > 0;

  it('is one that WhatsApp takes, with every choice in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyMessage.filter(isSaid), async (message) => {
        graph.sent.length = 0;
        expect(await channel.send(address, 'row', message)).toBe('sent');
        const { type, interactive, text } = graph.sent.at(-1)!;
        const shown: Posted[] =
          type === 'interactive'
            ? (interactive.action.buttons?.map(({ reply }: Posted) => reply) ??
              interactive.action.sections[0].rows)
            : [];
        if (type === 'interactive')
          expect(shown.map(({ id }) => id)).toEqual(
            message.choices.map(({ id }) => `${message.token ?? ''}:${id}`),
          );
        else if (message.choices.length) expect(text.body).toContain(`${message.choices.length}.`);
      }),
      { numRuns: runs(200) },
    );
  });

  it('loses nothing of its text but the blanks between its parts', () => {
    const letters = (text: string) => text.replaceAll(/\s/g, '');
    fc.assert(
      fc.property(anyText(1500), (text) => {
        const said = rendered(text, 'Ya').map(({ text, interactive }) => text?.body ?? interactive.body.text);
        if (said.at(-1) === words.pick) said.pop();
        expect(letters(said.join(''))).toBe(letters(text));
      }),
      { numRuns: runs(200) },
    );
  });

  it('fits a template, with nothing that a parameter may not hold', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        for (const { template } of templatesOf(message, reminder) as Posted[]) {
          const { text } = template.components[0].parameters[0];
          expect(text).not.toMatch(/[\n\t]| {4}|\p{Surrogate}/u);
          expect(text.length).toBeLessThanOrEqual(900);
          expect(text.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('has labels whose two parts are the whole, and no half characters', () => {
    fc.assert(
      fc.property(
        anyText(40).map((text) => text.trim()),
        (label) => {
          const { head, rest } = shortened(label, 24);
          expect(head.length).toBeLessThanOrEqual(24);
          expect(`${head}${rest}`).not.toMatch(/\p{Surrogate}/u);
          expect(label.replaceAll(/\s/g, '')).toBe(
            `${head.replace(rest ? /…$/ : '', '')}${rest}`.replaceAll(/\s/g, ''),
          );
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
