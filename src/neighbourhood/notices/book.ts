import type { Json } from '../../store/json.js';
import type { Vault } from '../../store/vault.js';
import { type Notice, type NoticeState, noticeSchema } from './notice.js';

const COLLECTION = 'notices';
/** Notices are kept for a year (ms) after they were written: who was told what can be shown as long as consent may be asked for. */
const NOTICE_TTL_MS = 365 * 24 * 60 * 60 * 1000;

/** All notices, sealed in the vault. */
export class NoticeBook {
  constructor(private readonly vault: Vault) {}

  async get(id: string): Promise<Notice | null> {
    return noticeSchema.safeParse(await this.vault.get(COLLECTION, id)).data ?? null;
  }

  /** All of them, the latest first. */
  async list(): Promise<Notice[]> {
    const documents = await this.vault.list(COLLECTION);
    const notices = documents.flatMap(({ value }) => noticeSchema.safeParse(value).data ?? []);
    return notices.sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
  }

  async add(notice: Notice): Promise<void> {
    await this.vault.add(COLLECTION, notice.id, notice as Json, { expiresAt: notice.at + NOTICE_TTL_MS });
  }

  /**
   * Changes a notice that is in one of the states; `null`, and nothing done, where it is not: of two who change it at once
   * one comes too late.
   */
  async change(id: string, from: readonly NoticeState[], fields: Partial<Notice>): Promise<Notice | null> {
    const at = (await this.get(id))?.at;
    if (at === undefined) return null;
    const changed = await this.vault.change(
      COLLECTION,
      id,
      (value) => {
        const notice = noticeSchema.safeParse(value).data;
        return notice && from.includes(notice.state) ? ({ ...notice, ...fields } as Json) : null;
      },
      { expiresAt: at + NOTICE_TTL_MS },
    );
    return noticeSchema.safeParse(changed).data ?? null;
  }
}
