import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { instantOf } from '../calendar.js';
import { BadToken, TelegramUnreachable, WebhookRefused } from '../channels/telegram/channel.js';
import { TerminalChannel } from '../channels/terminal.js';
import { BadNumber } from '../channels/whatsapp/pairing.js';
import { BadCloudToken, CloudUnreachable } from '../channels/whatsapp-cloud/channel.js';
import type { Config } from '../config.js';
import { FaultyContent } from '../content/fault.js';
import { endOnSignal } from '../ending.js';
import { TrustListError } from '../evidence/trust.js';
import { Recorder } from '../examples/record.js';
import { openLog } from '../log.js';
import { startHotline } from '../main.js';
import { MetricsAddressRefused } from '../metrics/server.js';
import { openPhotos, trustOf } from '../photos.js';
import { NotReady } from '../readiness.js';
import type { Roles } from '../roles.js';
import { BACKEND_FAILURES } from '../store/backend.js';
import { understoodLines } from '../understanding/lines.js';

/** What may keep a hotline from starting, each with a message that says what to do. */
export const FAILURES = [
  FaultyContent,
  NotReady,
  BadToken,
  TelegramUnreachable,
  WebhookRefused,
  BadNumber,
  BadCloudToken,
  CloudUnreachable,
  MetricsAddressRefused,
  ...BACKEND_FAILURES,
];

/** A signer's list cannot be used; the message says why. */
export const MISUSES = [TrustListError];

/** Logs go to stderr: stdout belongs to the answers. */
const STDERR = 2;

/** Runs the hotline in these roles until it is told to stop; gives the address of its site. */
export async function start(config: Config, roles: Roles): Promise<string> {
  const log = openLog(config.logLevel, pino.destination(STDERR));
  const running = await startHotline({ config, log, roles });
  endOnSignal(() => running.stop(), log);
  return running.url ?? 'no address';
}

/** How a chat in the terminal is held: in the configured store, or in memory; written down into a file, or not. */
interface ChatOptions {
  keep: boolean;
  record?: string | undefined;
  /** Says how each message was understood. */
  explain?: boolean;
}

/**
 * Holds a chat in the terminal; without `keep` in memory under a passing key.
 * @throws {RangeError} when the file to record into is no name for an example.
 */
export async function chat(
  configured: Config,
  { keep, record, explain = false }: ChatOptions,
): Promise<void> {
  const passing = { redisUrl: undefined, key: randomBytes(32).toString('base64'), keyBefore: undefined };
  const config = keep ? configured : { ...configured, ...passing };
  const terminal = new TerminalChannel({
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY === true,
    moveTo: async (day) => {
      recorder?.movesTo(day);
      await running.moveTo?.(day);
    },
  });
  const reader = record ? openPhotos(config, trustOf(config)) : null;
  const recorder = reader
    ? new Recorder(config.demoDay, (bytes, on) => reader.read(bytes, instantOf(on, '09:00', config.zone)))
    : null;
  const log = openLog('error', pino.destination(STDERR));
  const channels = [recorder ? recorder.around(terminal) : terminal];
  const running = await startHotline({
    config,
    log,
    channels,
    web: false,
    inMemory: !keep,
    ...(explain ? { hears: (understood) => terminal.remark(understoodLines(understood)) } : {}),
  });
  await terminal.done;
  if (recorder && record) await recorder.save(record, running.content);
  await running.stop();
  await reader?.close();
}
