import type { OtherKind } from '../channel.js';
import { richWords } from './rich.js';
import type { Message } from './updates.js';

/** What cannot be read, by the field of a message that holds it (Bot API, Message). */
const UNREADABLE: Record<string, OtherKind> = {
  voice: 'voice',
  audio: 'voice',
  video: 'video',
  video_note: 'video',
  animation: 'video',
  live_photo: 'video',
  paid_media: 'video',
  story: 'video',
  sticker: 'sticker',
  dice: 'sticker',
  location: 'location',
  venue: 'location',
  contact: 'contact',
};

/** Fields that tell of a message what it is about, how it looks and where it came from. */
const ABOUT = `message_id message_thread_id direct_messages_topic from sender_chat sender_boost_count sender_business_bot
  sender_tag date business_connection_id guest_query_id guest_bot_caller_user guest_bot_caller_chat receiver_user
  ephemeral_message_id chat is_topic_message is_automatic_forward forward_origin
  forward_from forward_from_chat forward_from_message_id forward_signature forward_sender_name forward_date
  reply_to_message external_reply quote reply_to_story reply_to_checklist_task_id reply_to_poll_option_id via_bot
  edit_date has_protected_content is_from_offline is_paid_post media_group_id author_signature paid_star_count entities
  link_preview_options suggested_post_info effect_id caption caption_entities show_caption_above_media
  has_media_spoiler reply_markup text`;

/** Notices of Telegram's, which nobody wrote. */
const NOTICES = `new_chat_members new_chat_member new_chat_participant left_chat_member left_chat_participant
  new_chat_title new_chat_photo delete_chat_photo group_chat_created supergroup_chat_created channel_chat_created
  message_auto_delete_timer_changed migrate_to_chat_id migrate_from_chat_id pinned_message successful_payment
  refunded_payment users_shared user_shared chat_shared gift unique_gift gift_upgrade_sent connected_website
  write_access_allowed passport_data proximity_alert_triggered boost_added chat_background_set checklist_tasks_done
  checklist_tasks_added direct_message_price_changed paid_message_price_changed forum_topic_created
  forum_topic_edited forum_topic_closed forum_topic_reopened general_forum_topic_hidden
  general_forum_topic_unhidden giveaway_created giveaway_completed suggested_post_approved
  suggested_post_approval_failed suggested_post_declined suggested_post_paid suggested_post_refunded
  video_chat_scheduled video_chat_started video_chat_ended video_chat_participants_invited voice_chat_scheduled
  voice_chat_started voice_chat_ended voice_chat_participants_invited web_app_data chat_owner_left
  chat_owner_changed community_chat_added community_chat_joined community_chat_removed managed_bot_created poll_option_added poll_option_deleted`;

const SILENT: ReadonlySet<string> = new Set(`${ABOUT} ${NOTICES}`.split(/\s+/));

/** The kind of a message that cannot be read, or `null`. */
export function unreadableIn(message: Message): OtherKind | null {
  const name = Object.keys(UNREADABLE).find((one) => message[one] !== undefined);
  return name ? UNREADABLE[name]! : null;
}

/** Whether somebody wrote it, whatever it holds: a kind that nobody here knows is a message nevertheless. */
export function isSaid(message: Message): boolean {
  return Object.entries(message).some(([name, value]) => value !== undefined && !SILENT.has(name));
}

/**
 * The words of a message: its text or what stands under a file, also where it was forwarded; the blocks of a formatted
 * one; what a poll asks, what stands on a checklist, what a game or a bill is called.
 */
export function wordsIn({
  text,
  caption,
  rich_message: rich,
  poll,
  checklist,
  game,
  invoice,
}: Message): string {
  const bill = game ?? invoice;
  const lines = [
    text ?? caption,
    richWords(rich),
    poll?.question,
    checklist?.title,
    ...(checklist?.tasks.map((task) => task.text) ?? []),
    bill?.title,
    bill?.description,
  ];
  return lines.filter((line) => line?.trim()).join('\n');
}
