import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Document } from 'yaml';
import type { Day } from '../calendar.js';
import type { Channel, IncomingBody, OutgoingMessage } from '../channels/channel.js';
import type { Content } from '../content/load.js';
import type { Evidence } from '../evidence/evidence.js';
import { rewriteScript } from './files.js';
import { photoOf } from './photo.js';
import { play } from './play.js';
import { type Script, scriptSchema } from './script.js';

/** What came in, as a script writes it; a photograph still as its bytes, by their hash. */
type Move = { at?: string } & (
  | { start: true }
  | { user: string }
  | { tap: string }
  | { other: string }
  | { reminder: true }
  | { photo: string }
);

/**
 * Notes what a person does in a chat that is played by hand. Photographs are read, and only what they showed is kept:
 * an example holds nobody's certificate.
 */
export class Recorder {
  private readonly moves: Move[] = [];
  private readonly photos = new Map<string, Evidence>();
  private moved: Day | null = null;

  /** `day`: where the chat's clock stands. `read`: what a photograph shows, at nine o'clock of a day. */
  constructor(
    private readonly day: Day,
    private readonly read: (bytes: Uint8Array, on: Day) => Promise<Evidence>,
  ) {}

  /** The channel, overheard. */
  around(channel: Channel): Channel {
    return {
      name: channel.name,
      start: (hotline) =>
        channel.start({
          ...hotline,
          accept: async (message) => {
            await this.note(message.body);
            await hotline.accept(message);
          },
        }),
      send: (address, id, message: OutgoingMessage) => {
        if (message.purpose === 'reminder') this.push({ reminder: true });
        return channel.send(address, id, message);
      },
      typing: (address, on) => channel.typing(address, on),
      stop: () => channel.stop(),
    };
  }

  /** The clock was moved to nine o'clock of a day. */
  movesTo(day: Day): void {
    this.moved = day;
  }

  /**
   * Writes the chat into a file as a script, with the replies that the same moves get from `content`; gives whether
   * there was anything to write. The file is named after the script's id.
   * @throws {RangeError} when the file's name is no id.
   */
  async save(file: string, content: Content): Promise<boolean> {
    if (!this.moves.some((move) => !('start' in move))) return false;
    const turns = this.moves.map((move) =>
      'photo' in move ? { ...move, photo: photoOf(this.photos.get(move.photo)!) } : move,
    );
    const id = basename(file, '.yaml');
    const plain = { id, title: 'A chat played by hand', day: this.day, turns };
    const parsed = scriptSchema.safeParse(plain);
    if (!parsed.success || !file.endsWith('.yaml')) {
      throw new RangeError(`${file}: name it like flows/examples/conversations/my-chat.yaml`);
    }
    const script: Script = parsed.data;
    writeFileSync(file, new Document(plain).toString({ lineWidth: 0 }), { flag: 'wx' });
    rewriteScript(file, await play(content, script));
    return true;
  }

  private push(move: Move): void {
    const at = this.moved ? { at: `${this.moved} 09:00` } : {};
    this.moved = null;
    this.moves.push({ ...at, ...move });
  }

  private async note(body: IncomingBody): Promise<void> {
    switch (body.kind) {
      case 'text':
        return this.push({ user: body.text });
      case 'choice':
        return this.push({ tap: body.id });
      case 'other':
        return this.push({ other: body.what });
      case 'start':
        return this.push({ start: true });
      case 'photo': {
        const photo = createHash('sha256').update(body.bytes).digest('hex');
        this.photos.set(photo, await this.read(body.bytes, this.moved ?? this.day));
        return this.push({ photo });
      }
    }
  }
}
