import type { NoticeRules, Pace } from '../../case/notice-rules.js';

/** By which law a channel sends notices, where it sends any. */
export type PaceOf = (channel: string) => Pace | null;

/** `isCloud`: WhatsApp is served by the Cloud API. A private account (Baileys) never broadcasts: WhatsApp would ban it. */
export function pacesOf({ channels }: NoticeRules, isCloud: boolean): PaceOf {
  return (channel) => {
    if (channel === 'whatsapp') return (isCloud ? channels['whatsapp-cloud'] : null) ?? null;
    return channels[channel as 'telegram'] ?? null;
  };
}
