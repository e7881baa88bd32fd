import { describe, expect, it } from 'vitest';
import { BadCloudToken, CloudUnreachable } from '../../../src/channels/whatsapp-cloud/channel.js';
import { ACCESS_TOKEN } from '../../support/graph-server.js';
import { channel, graph, logged, make, start, useCloud } from './support.js';

useCloud();

describe('the start', () => {
  it('asks whether the token may speak for the number', async () => {
    await start();
    expect(graph.calls).toEqual(['number']);
    expect(channel.name).toBe('whatsapp');
    expect(channel.mount?.path).toBe('/whatsapp');
  });

  it.each([
    [{ status: 401, code: 190 }, BadCloudToken, /WHATSAPP_ACCESS_TOKEN/],
    [{ status: 403, code: 10 }, BadCloudToken, /whatsapp_business_messaging/],
    [{ status: 400, code: 100, subcode: 33 }, BadCloudToken, /WHATSAPP_PHONE_NUMBER_ID/],
    [{ status: 500, code: 1 }, CloudUnreachable, /graph\.facebook\.com/],
    [{ status: 429, code: 4 }, CloudUnreachable, /graph\.facebook\.com/],
    ['cut', CloudUnreachable, /graph\.facebook\.com/],
  ] as const)('says what to change at %j', async (answer, kind, advice) => {
    graph.answerNext('number', answer);
    const error = await start().catch((error: Error) => error);
    expect(error).toBeInstanceOf(kind);
    expect(String(error)).toMatch(advice);
    expect(`${(error as Error).stack}${JSON.stringify(error)}${(error as Error).cause}`).not.toContain(
      ACCESS_TOKEN,
    );
  });

  it('says nothing of a token that no header can hold', async () => {
    make({ accessToken: 'EAA\nsecret' });
    const error = await start().catch((error: Error) => error);
    expect(error).toBeInstanceOf(CloudUnreachable);
    expect(String((error as Error).stack)).not.toContain('secret');
    expect(logged.join('')).not.toContain('secret');
  });

  it('refuses a token that the server does not know', async () => {
    make({ accessToken: 'another' });
    await expect(start()).rejects.toBeInstanceOf(BadCloudToken);
  });
});
