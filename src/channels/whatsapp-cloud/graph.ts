import { z } from 'zod';
import { signalWithin } from '../../time-limit.js';

/** How long a call may take (ms), and one that carries a file. */
const CALL_MS = 10_000;
const FILE_MS = 30_000;
/** Retry-After is believed up to an hour (s). */
const LONGEST_WAIT_S = 3_600;

const refusalSchema = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional(),
    is_transient: z.boolean().optional(),
  }),
});
const postedSchema = z.object({ messages: z.array(z.object({ id: z.string() })) });
const uploadedSchema = z.object({ id: z.string() });
const mediaSchema = z.object({ url: z.url(), file_size: z.coerce.number().optional() });

/**
 * A refusal of the Graph API. It holds no address, token or text; what a code means is in Meta's "Error codes"
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes).
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly status: number,
    /** `null` when the answer was none of the Graph API's. */
    readonly code: number | null,
    readonly subcode: number | null = null,
    readonly isTransient = false,
    /** What Retry-After asked for (ms). */
    readonly afterMs: number | null = null,
  ) {
    super(`the Graph API refuses: status ${status}, code ${code ?? 'none'}`);
  }
}

export interface GraphOptions {
  /** With its version: `https://graph.facebook.com/v23.0`. */
  root: string;
  accessToken: string;
  phoneNumberId: string;
}

/**
 * Meta's Graph API for one telephone number, as far as the channel uses it. Every call throws {@link GraphError} when it
 * is refused, and errors of `fetch` when the network fails.
 */
export class Graph {
  constructor(private readonly options: GraphOptions) {}

  /** Whether the token may speak for the number: throws when not. */
  async introduce(): Promise<void> {
    await this.json(`${this.options.phoneNumberId}?fields=id`);
  }

  /** Posts to the number's messages: a message, whose id it gives, or a sign that one was read. */
  async post(payload: object): Promise<string | null> {
    const body = JSON.stringify({ messaging_product: 'whatsapp', ...payload });
    const headers = { 'content-type': 'application/json' };
    const response = await this.call(`${this.options.phoneNumberId}/messages`, {
      method: 'POST',
      headers,
      body,
    });
    // it is taken: whatever befalls the rest of the answer may not have it sent again
    const { data } = postedSchema.safeParse(await response.json().catch(() => null));
    return data?.messages[0]?.id ?? null;
  }

  /** Gives a file to Meta; its id can be sent. */
  async upload(bytes: Uint8Array, type: string, name = 'foto'): Promise<string> {
    const body = new FormData();
    body.set('messaging_product', 'whatsapp');
    body.set('type', type);
    body.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
    const path = `${this.options.phoneNumberId}/media`;
    return uploadedSchema.parse(await this.json(path, { method: 'POST', body }, FILE_MS)).id;
  }

  /** Where a file that a person sent can be had for a few minutes. */
  async media(id: string, stopping: AbortSignal): Promise<z.infer<typeof mediaSchema>> {
    const query = `phone_number_id=${encodeURIComponent(this.options.phoneNumberId)}`;
    return mediaSchema.parse(await this.json(`${encodeURIComponent(id)}?${query}`, { signal: stopping }));
  }

  /** Opens such an address. The token goes along, so the caller has looked at whose it is. */
  async download(url: URL, stopping: AbortSignal): Promise<Response> {
    const response = await this.fetch(url, { redirect: 'error', signal: stopping }, FILE_MS);
    if (!response.ok) throw await refusalOf(response);
    return response;
  }

  private async json(path: string, init: RequestInit = {}, ms = CALL_MS): Promise<unknown> {
    return (await this.call(path, init, ms)).json();
  }

  private async call(path: string, init: RequestInit, ms = CALL_MS): Promise<Response> {
    const response = await this.fetch(new URL(`${this.options.root}/${path}`), init, ms);
    if (!response.ok) throw await refusalOf(response);
    return response;
  }

  private fetch(url: URL, init: RequestInit, ms: number): Promise<Response> {
    const authorization = `Bearer ${this.options.accessToken}`;
    const headers = { ...(init.headers as Record<string, string>), authorization };
    const signal = signalWithin(ms, ...(init.signal ? [init.signal] : []));
    return fetch(url, { ...init, headers, signal });
  }
}

async function refusalOf(response: Response): Promise<GraphError> {
  const { data } = refusalSchema.safeParse(await response.json().catch(() => null));
  const { code, error_subcode: subcode, is_transient: isTransient } = data?.error ?? {};
  const asked = Number(response.headers.get('retry-after') ?? Number.NaN);
  const afterMs = asked > 0 ? Math.min(asked, LONGEST_WAIT_S) * 1000 : null;
  return new GraphError(response.status, code ?? null, subcode ?? null, isTransient, afterMs);
}
