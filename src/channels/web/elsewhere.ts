import type { Logger } from 'pino';
import { z } from 'zod';
import type { Signals } from '../../store/signals.js';
import type { Pages } from './pages.js';

const TOPIC = 'pages';

const toldSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('acknowledge'), person: z.string(), id: z.string() }),
  z.object({ does: z.literal('close'), person: z.string() }),
]);

/** What a page says at one process and is meant for another: its stream hangs wherever it was opened. */
export class PagesElsewhere {
  constructor(
    private readonly signals: Signals,
    private readonly log: Logger,
  ) {}

  /** A page has a message that is not on its way from here. */
  acknowledge(person: string, id: string): void {
    this.signals.tell(TOPIC, { does: 'acknowledge', person, id });
  }

  /** A person has left. */
  close(person: string): void {
    this.signals.tell(TOPIC, { does: 'close', person });
  }

  /** Hears of the pages that hang here; `back`: messages may wait for a person, of which nothing was heard. */
  listen(pages: Pages, back: (person: string) => Promise<void>): Promise<void> {
    const missed = async () => {
      for (const person of pages.persons()) await back(person);
    };
    return this.signals.listen(
      TOPIC,
      (body) => {
        const { data } = toldSchema.safeParse(body);
        if (data?.does === 'acknowledge') pages.acknowledge(data.person, data.id);
        if (data?.does === 'close') pages.close(data.person);
      },
      // they are found when the process looks for them
      () => missed().catch(({ name: error }: Error) => this.log.warn({ error }, 'web: back failed')),
    );
  }
}
