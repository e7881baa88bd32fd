import type { Logger } from 'pino';
import { causeOf } from '../cause.js';
import { loadChecked } from '../content/check.js';
import type { Fault } from '../content/fault.js';
import type { Content, ContentPlace } from '../content/load.js';
import { stateOf, type Watch, watchContent } from '../content/watch.js';
import type { Hours } from '../policy/quiet-hours.js';
import type { Texts } from '../texts.js';

/** The content that counts now. A turn takes it once, and ends with what it began with. */
export interface Contents {
  readonly current: Content;
}

/** When residents of the city are not written to unasked. */
export function hoursOf({ flows }: Content): Hours {
  return { quiet: flows.book.city.quiet_hours, zone: flows.zone };
}

export interface LiveContentOptions {
  place: ContentPlace;
  /** Ids of texts that channels show by themselves. */
  shown: readonly string[];
  /** Why this hotline may not run on some content that is otherwise right; `null` when it may. */
  objection(content: Content): string | null;
  log: Logger;
}

/**
 * The content of a running hotline, which takes edited files over by itself once they pass the check. While they do
 * not, what stood before goes on, and one line of the log says where the first fault is.
 */
export class LiveContent implements Contents {
  private watch: Watch | null = null;

  private constructor(
    private readonly options: LiveContentOptions,
    private readonly since: string,
    public current: Content,
  ) {}

  /**
   * Reads, checks and compiles flows and locales.
   * @throws {FaultyContent} with everything that `bisa check` would find fault with.
   */
  static async load(options: LiveContentOptions): Promise<LiveContent> {
    const since = await stateOf(options.place).catch(() => '');
    return new LiveContent(options, since, readied(await loadChecked(options.place, options.shown)));
  }

  /** Begins to watch the files. */
  start(): void {
    const { place, shown, log } = this.options;
    this.watch = watchContent({
      place,
      shown,
      since: this.since,
      taken: (content) => this.take(content),
      refused: ([first, ...others]) => this.refuse(lineOf(first!), others.length),
      failed: (error) => log.error({ cause: causeOf(error) }, 'flows and locales cannot be looked at'),
    });
  }

  async stop(): Promise<void> {
    await this.watch?.stop();
  }

  /** The texts that count now, for whoever holds them for as long as the hotline runs. */
  texts(): Texts {
    const current = () => this.current.flows.texts;
    return new Proxy(current(), {
      get(_, name) {
        const value: unknown = Reflect.get(current(), name);
        return typeof value === 'function' ? value.bind(current()) : value;
      },
    });
  }

  private take(content: Content): void {
    const objection = this.options.objection(content);
    if (objection) {
      this.refuse(objection, 0);
      return;
    }
    this.current = readied(content);
    this.options.log.info({ edition: content.flows.edition }, 'edited flows and locales are taken over');
  }

  private refuse(fault: string, others: number): void {
    const more = others ? ` (and ${others} more: run bisa check)` : '';
    this.options.log.error(`edited flows are not taken over, the ones before go on: ${fault}${more}`);
  }
}

/** Reads a first message: fitting the examples takes a tenth of a second, for which no resident is to wait. */
function readied(content: Content): Content {
  content.recognise('halo', '2021-09-09');
  return content;
}

function lineOf({ file, line, message }: Fault): string {
  return `${file}:${line}: ${message}`;
}
