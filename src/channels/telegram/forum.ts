import { type Api, GrammyError } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Logger } from 'pino';
import { DeskRefused, type DeskTrouble } from '../../officers/desk.js';
import { apiOf, type Bot, CALL_S } from './api.js';
import { Delivery, type Outgoing } from './delivery.js';
import { failureOf, following, portError } from './failures.js';
import { TelegramUnreachable } from './introduction.js';
import { htmlOf, wellFormed } from './outgoing.js';
import { GROUP_ADVICE } from './refusals.js';
import type { Topics } from './topics.js';
import type { Self } from './updates.js';

/** Characters of a topic's name (Bot API, createForumTopic). */
const LONGEST_NAME = 128;

/** The officers' group with its topics. */
export class Forum {
  private readonly api: Api;
  private readonly delivery: Delivery;
  /** The id of the group as it is now. */
  private id: string;

  /** `group`: its id as the operator knows it. */
  constructor(
    bot: Bot,
    private readonly group: string,
    private readonly topics: Topics,
    private readonly log: Logger,
  ) {
    this.id = group;
    this.api = apiOf(bot, CALL_S);
    this.delivery = new Delivery(bot, (to) => this.moved(to));
  }

  /** Whether a chat's id is this group's. */
  is(chat: number): boolean {
    return String(chat) === this.id || String(chat) === this.group;
  }

  /**
   * Looks whether topics can be made, says what to do where not (what is for the group then waits), and tells the commands.
   * @throws {TelegramUnreachable}
   */
  async open(self: Self, commands: { command: string; description: string }[]): Promise<void> {
    this.id = await this.topics.group(this.group);
    const why = await this.trouble(self);
    if (why)
      this.log.error(
        { why },
        "telegram: the officers' group of TELEGRAM_OFFICERS_GROUP is not ready, and what residents write waits for it: " +
          `${GROUP_ADVICE[why]} (see docs/telegram.md)`,
      );
    await this.tried((group) =>
      this.api.setMyCommands(commands, { scope: { type: 'chat', chat_id: group } }),
    );
  }

  /** Makes a topic and gives its `message_thread_id`. @throws {DeskRefused} {@link TryLater}; any other error may pass. */
  async create(name: string): Promise<number> {
    try {
      const topic = await this.call((group) => this.api.createForumTopic(group, named(name)));
      return topic.message_thread_id;
    } catch (error) {
      throw deskError(error);
    }
  }

  /** Opens a topic again, under a name; one that is open already is no error. */
  async reopen(thread: number, name: string): Promise<void> {
    await this.bestEffort((group) => this.api.reopenForumTopic(group, thread));
    await this.bestEffort((group) => this.api.editForumTopic(group, thread, { name: named(name) }));
  }

  /** Closes a topic; a missing right, or one that is closed or gone already, is no error. */
  async close(thread: number): Promise<void> {
    await this.bestEffort((group) => this.api.closeForumTopic(group, thread)).catch((error) => {
      if (failureOf(error) !== 'topic_gone') throw error;
    });
  }

  /**
   * Sends into a topic; `false` where Telegram will never take this one message.
   * @throws {DeskRefused} {@link TryLater}; any other error may pass, but that of a topic which is gone (see `failureOf`).
   */
  async send(thread: number, id: string, message: Outgoing): Promise<boolean> {
    try {
      await this.delivery.deliver({ chat: this.id, topic: thread }, id, message);
      return true;
    } catch (error) {
      if (failureOf(error) === 'never') return false;
      throw deskError(error);
    }
  }

  /** Says something beside the entries of a handover, in a topic or in the group itself; best effort. */
  async tell(thread: number | undefined, text: string): Promise<void> {
    await this.tried((group) =>
      this.api.sendMessage(group, htmlOf(text), {
        parse_mode: 'HTML',
        ...(thread ? { message_thread_id: thread } : {}),
      }),
    );
  }

  /** Ends the waiting sign of a tapped button, and shows the buttons that are left; best effort. */
  async settleTap(
    id: string,
    message: number,
    left: InlineKeyboardMarkup | null,
    told?: string,
  ): Promise<void> {
    await this.tried(() => this.api.answerCallbackQuery(id, told ? { text: told, show_alert: true } : {}));
    if (left)
      await this.tried((group) => this.api.editMessageReplyMarkup(group, message, { reply_markup: left }));
  }

  /** The group has become a supergroup, which has another id. */
  async moved(to: string): Promise<void> {
    if (this.id === to) return;
    this.id = to;
    await this.topics.groupMoved(this.group, to);
    this.log.warn(
      { group: to },
      "telegram: the officers' group has a new id; it is followed, but set TELEGRAM_OFFICERS_GROUP to it",
    );
  }

  private call<Result>(call: (group: string) => Promise<Result>): Promise<Result> {
    return following(this.id, call, (to) => this.moved(to));
  }

  /** What keeps topics from being made, as the group tells. */
  private async trouble(self: Self): Promise<DeskTrouble | null> {
    try {
      const chat = await this.call((group) => this.api.getChat(group));
      if (!('is_forum' in chat && chat.is_forum)) return 'no_topics';
      const member = await this.call((group) => this.api.getChatMember(group, self.id));
      return member.status === 'administrator' && member.can_manage_topics ? null : 'no_rights';
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null || failure === 'pause') throw new TelegramUnreachable();
      return isTrouble(failure) ? failure : 'gone';
    }
  }

  /** A call whose refusal changes nothing for anybody; a missing right is told where something is sent. */
  private async bestEffort(call: (group: string) => Promise<unknown>): Promise<void> {
    try {
      await this.call(call);
    } catch (error) {
      if (!['never', 'passing', 'no_rights', 'no_topics'].includes(failureOf(error) ?? ''))
        throw deskError(error);
    }
  }

  private async tried(call: (group: string) => Promise<unknown>): Promise<void> {
    try {
      await this.call(call);
    } catch (error) {
      const code = error instanceof GrammyError ? error.error_code : undefined;
      this.log.debug(
        { error: (error as Error).name, code },
        'telegram: officers could not be told something',
      );
    }
  }
}

/** The error as the port of desks knows it: what concerns the whole group, a wish to wait, or any other as it is. */
function deskError(error: unknown): unknown {
  const failure = failureOf(error);
  return failure !== null && isTrouble(failure)
    ? new DeskRefused(failure, `the officers' group: ${GROUP_ADVICE[failure]}`)
    : portError(error);
}

function isTrouble(failure: string): failure is DeskTrouble {
  return Object.hasOwn(GROUP_ADVICE, failure);
}

/** Cut between characters, not within one. */
function named(name: string): string {
  const line = wellFormed(name.replaceAll(/\s+/g, ' ').trim());
  return [...line.slice(0, LONGEST_NAME)].filter((sign) => !/\p{Surrogate}/u.test(sign)).join('');
}
