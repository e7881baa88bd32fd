import type { NoticeRules, Pace } from '../../case/notice-rules.js';

/** By which law a channel sends notices, where it sends any. */
export type PaceOf = (channel: string) => Pace | null;

/** `isCloud`: WhatsApp is served by the Cloud API, and not by a private account, which never broadcasts. */
export function pacesOf({ channels }: NoticeRules, isCloud: boolean): PaceOf {
  return (channel) => {
    const pace = channels[channel === 'whatsapp' && isCloud ? 'whatsapp-cloud' : channel] ?? channels.usual;
    return pace === 'never' ? null : pace;
  };
}
