/** A call's parameters; a file that is sent stands there as its bytes. */
export type Payload = Record<string, unknown>;

/** What Telegram answers in place of a result. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly description: string,
    readonly migrate_to_chat_id?: number,
  ) {
    super(description);
  }
}

/** A message as the people of a chat see it. */
export interface Said {
  id: number;
  chat: string;
  topic: number | null;
  text: string;
  buttons: Button[];
  photo?: Uint8Array;
  /** The process that has sent it, where it says who it is. */
  from?: string;
}

interface Button {
  text: string;
  callback_data?: string;
  url?: string;
}

/** A group in which the bot is. */
export interface Group {
  isForum: boolean;
  mayManage: boolean;
  topics: Map<number, { name: string; isClosed: boolean }>;
  /** The supergroup that it has become. */
  movedTo?: number;
}

/** The bot API's methods as far as the bot uses them, as strict about what they take as Telegram's own. */
export class TelegramMethods {
  readonly said: Said[] = [];
  readonly groups = new Map<number, Group>();
  readonly listeners: ((said: Said) => void)[] = [];
  webhook: { url: string; secret: string } | null = null;
  private lastMessage = 1_000;
  private lastTopic = 10;

  /** @throws {Fault} */
  call(method: string, payload: Payload, from = ''): unknown {
    switch (method) {
      case 'getMe':
        return { id: 1, is_bot: true, first_name: 'Bisa', username: 'bisa_test_bot' };
      case 'getFile':
        if (String(payload.file_id).startsWith('lost')) throw bad('wrong file_id or the file is unavailable');
        return { file_id: payload.file_id, file_unique_id: 'u', file_path: `photos/${payload.file_id}` };
      case 'setWebhook':
        return this.setWebhook(payload);
      case 'deleteWebhook':
        this.webhook = null;
        return true;
      case 'sendMessage':
        return this.say(payload, checkedText(payload, payload.text, 4096, 'message text is empty'), from);
      case 'sendPhoto':
        if (!(payload.photo instanceof Uint8Array)) throw bad('there is no photo in the request');
        if (payload.photo.length > 10 * 1024 * 1024) throw new Fault(413, 'Request Entity Too Large');
        return this.say(payload, checkedText(payload, payload.caption ?? '', 1024), from);
      case 'sendDocument':
        if (!(payload.document instanceof Uint8Array)) throw bad('there is no document in the request');
        return this.say(payload, checkedText(payload, payload.caption ?? '', 1024), from);
      case 'editMessageText':
        checkedText(payload, payload.text, 4096, 'message text is empty');
        return true;
      case 'setMyCommands':
        if (!(payload.commands as Command[]).every(isCommand)) throw bad('BOT_COMMAND_INVALID');
        return true;
      case 'answerCallbackQuery':
      case 'editMessageReplyMarkup':
      case 'sendChatAction':
        return true;
      default:
        return this.inGroup(method, payload);
    }
  }

  private setWebhook({ url, secret_token }: Payload): boolean {
    if (!/^https:/.test(String(url))) throw bad('bad webhook: An HTTPS URL must be provided for webhook');
    if (!/^[\w-]{1,256}$/.test(String(secret_token))) throw bad('secret token contains unallowed characters');
    this.webhook = { url: String(url), secret: String(secret_token) };
    return true;
  }

  private say(
    { chat_id, message_thread_id, photo, reply_markup }: Payload,
    text: string,
    from: string,
  ): object {
    const chat = String(chat_id);
    if (chat.startsWith('-')) {
      const group = this.group(chat_id);
      if (message_thread_id !== undefined) topicIn(group, message_thread_id);
    }
    const markup = typeof reply_markup === 'string' ? JSON.parse(reply_markup) : reply_markup;
    const { inline_keyboard = [] } = (markup ?? {}) as { inline_keyboard?: Button[][] };
    const buttons = inline_keyboard.flat();
    if (!buttons.every(isButton)) throw bad('BUTTON_DATA_INVALID');
    const said: Said = {
      id: ++this.lastMessage,
      chat,
      topic: message_thread_id === undefined ? null : Number(message_thread_id),
      text,
      buttons,
      ...(from ? { from } : {}),
      ...(photo instanceof Uint8Array ? { photo } : {}),
    };
    this.said.push(said);
    for (const listener of this.listeners) listener(said);
    return { message_id: said.id, date: 0, chat: { id: Number(chat), type: 'private' } };
  }

  private inGroup(method: string, payload: Payload): unknown {
    const group = this.group(payload.chat_id);
    const { message_thread_id: thread, name } = payload;
    switch (method) {
      case 'getChat':
        return { id: payload.chat_id, type: 'supergroup', is_forum: group.isForum || undefined };
      case 'getChatMember':
        return { status: 'administrator', can_manage_topics: group.mayManage };
      case 'createForumTopic': {
        if (!group.isForum) throw bad('the chat is not a forum');
        if (!group.mayManage) throw bad('not enough rights to create a topic');
        if (!/^.{1,128}$/s.test(String(name))) throw bad('topic name must be 1-128 characters long');
        group.topics.set(++this.lastTopic, { name: String(name), isClosed: false });
        return { message_thread_id: this.lastTopic, name, icon_color: 0 };
      }
      case 'editForumTopic':
        topicIn(group, thread).name = String(name);
        return true;
      case 'reopenForumTopic':
      case 'closeForumTopic': {
        const topic = topicIn(group, thread);
        const isClosed = method === 'closeForumTopic';
        if (topic.isClosed === isClosed) throw bad('TOPIC_NOT_MODIFIED');
        topic.isClosed = isClosed;
        return true;
      }
      default:
        throw new Fault(404, 'Not Found: method not found');
    }
  }

  private group(chat: unknown): Group {
    const group = this.groups.get(Number(chat));
    if (!group && this.groups.size) throw bad('chat not found');
    if (group?.movedTo) {
      throw new Fault(400, 'Bad Request: group chat was upgraded to a supergroup chat', group.movedTo);
    }
    return group ?? { isForum: false, mayManage: false, topics: new Map() };
  }
}

function bad(what: string): Fault {
  return new Fault(400, `Bad Request: ${what}`);
}

function topicIn(group: Group, thread: unknown) {
  const topic = group.topics.get(Number(thread));
  if (!topic) throw bad('message thread not found');
  return topic;
}

type Command = { command: string; description: string };
const isCommand = ({ command, description }: Command) =>
  /^[a-z0-9_]{1,32}$/.test(command) && /^.{1,256}$/s.test(description);

const isButton = ({ text, callback_data: data, url }: Button) =>
  text && (url ? data === undefined : data !== undefined && data !== '' && Buffer.byteLength(data) <= 64);

/** The text as a person reads it. */
function checkedText({ parse_mode }: Payload, given: unknown, most: number, empty?: string): string {
  const words = String(given ?? '');
  if (/\p{Surrogate}/u.test(words)) throw bad('strings must be encoded in UTF-8');
  const plain = parse_mode === 'HTML' ? plainOf(words) : words;
  if (plain === null) throw bad("can't parse entities");
  if (empty && !plain.trim()) throw bad(empty);
  if (plain.length > most) throw bad('message is too long');
  return plain;
}

/** HTML as a person reads it; `null` when it holds anything but bold letters, well nested, and the known entities. */
export function plainOf(html: string): string | null {
  const open: string[] = [];
  let plain = '';
  for (const [piece] of html.matchAll(/<[^>]*>?|&[^;\s]*;?|[^<&]+/g)) {
    if (piece === '<b>') open.push(piece);
    else if (piece === '</b>') {
      if (!open.pop()) return null;
    } else if (piece === '&amp;') plain += '&';
    else if (piece === '&lt;') plain += '<';
    else if (piece === '&gt;') plain += '>';
    else if (/^[<&]/.test(piece)) return null;
    else plain += piece;
  }
  return open.length ? null : plain;
}
