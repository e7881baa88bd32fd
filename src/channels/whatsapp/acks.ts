import type { BinaryNode } from '@whiskeysockets/baileys';
import type { SEND_ANSWERS } from './ipc.js';
import { ACKNOWLEDGEMENTS, type Meaning } from './refusals.js';

type Outcome = (typeof SEND_ANSWERS)[number];

/** How long WhatsApp may take to acknowledge a message (ms). */
const LONGEST_ACK_MS = 10_000;
const OUTCOMES: Record<Meaning, Outcome> = {
  restricted: 'restricted',
  pause: 'later',
  passing: 'passing',
  never: 'refused',
};

/** Waits for WhatsApp's word on what was sent: Baileys' own `sendMessage` is done when the socket has it. */
export class Acks {
  private readonly waiting = new Map<string, (outcome: Outcome) => void>();

  /** To be told of every acknowledgement. */
  readonly onAck = ({ attrs }: BinaryNode): void => {
    this.waiting.get(attrs.id ?? '')?.(attrs.error ? outcomeOf(Number(attrs.error)) : 'sent');
  };

  /** WhatsApp's word on the message with this id, which is still to be sent. */
  of(id: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(outcome);
      };
      const timer = setTimeout(() => settle('closed'), LONGEST_ACK_MS);
      this.waiting.set(id, settle);
    });
  }

  /** The connection is gone: what was not acknowledged is to be sent again. */
  close(): void {
    for (const settle of [...this.waiting.values()]) settle('closed');
  }

  get pending(): number {
    return this.waiting.size;
  }
}

function outcomeOf(error: number): Outcome {
  return OUTCOMES[ACKNOWLEDGEMENTS[error] ?? 'passing'];
}
