/** A person at the web chat, over HTTP as the page does it: a cookie, an event stream, messages and their receipts. */
import { once } from 'node:events';
import { type Agent, type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { v7 as newId } from 'uuid';

/** One open page; `leave` it when done. */
export class Page {
  private answered = false;
  private rest = () => {};
  private close = () => {};

  private constructor(
    private readonly url: string,
    private readonly agent: Agent,
    private readonly from: string,
    private readonly cookie: string,
  ) {}

  /** Opens the page of a new person who comes from a loopback address (`127.0.0.9`): the server bounds each one's rate. */
  static async open(url: string, agent: Agent, from: string): Promise<Page> {
    const state = await call(url, { path: '/api/state', agent, from });
    const cookie = state.headers['set-cookie']!.map((one) => one.split(';')[0]).join('; ');
    const page = new Page(url, agent, from, cookie);
    const events = await call(url, { path: '/api/events', agent, from, cookie, stream: true });
    page.listen(events);
    return page;
  }

  /** Says a text; resolves when its answer is shown and the typing sign gone. */
  async says(text: string): Promise<void> {
    this.answered = false;
    const rest = new Promise<void>((resolve) => {
      this.rest = resolve;
    });
    await this.post('/api/messages', { kind: 'text', key: newId(), text });
    await rest;
  }

  /** Ends the event stream. */
  leave(): void {
    this.close();
  }

  private listen(events: IncomingMessage): void {
    this.close = () => events.destroy();
    let event = '';
    createInterface(events).on('line', (line) => {
      if (line.startsWith('event: ')) event = line.slice('event: '.length);
      else if (line.startsWith('data: ')) this.take(event, JSON.parse(line.slice('data: '.length)));
    });
  }

  private take(event: string, data: { id: string; on: boolean }): void {
    if (event === 'message') {
      this.answered = true;
      void this.post('/api/acks', { id: data.id });
    }
    if (event === 'typing' && !data.on && this.answered) this.rest();
  }

  private async post(path: string, body: object): Promise<void> {
    const { url, agent, from, cookie } = this;
    await call(url, { path, agent, from, cookie, body });
  }
}

interface Call {
  path: string;
  agent: Agent;
  from: string;
  cookie?: string;
  body?: object;
  /** Leaves the answer's body to be read. */
  stream?: boolean;
}

async function call(
  url: string,
  { path, agent, from, cookie, body, stream }: Call,
): Promise<IncomingMessage> {
  const headers = { origin: url, 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
  const options = { method: body ? 'POST' : 'GET', localAddress: from, headers };
  const sent = request(url + path, stream ? options : { ...options, agent });
  sent.end(body && JSON.stringify(body));
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const ok = answer.statusCode! < 300;
  if (!stream || !ok) {
    const said = await textOf(answer);
    if (!ok) throw new Error(`${path}: ${answer.statusCode} ${said}`);
  }
  return answer;
}
