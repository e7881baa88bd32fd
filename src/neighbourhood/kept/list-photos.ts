import { z } from 'zod';
import type { Clock } from '../../clock.js';
import type { Vault } from '../../store/vault.js';
import { type Area, areaOfKey, isWithin } from '../area.js';
import { type ListPhoto, listPhotoSchema, type PhotoKept } from '../list-photo.js';

/** Which photographs of lists on paper there are, and their bytes, which are looked up one by one. */
const PHOTOS = 'register-photos';
const BYTES = 'register-photo-bytes';
/** No photograph of a list is larger (bytes), and no area has more of them. */
const MOST_BYTES = 6 * 1024 * 1024;
export const MOST_OF_AREA = 12;

/**
 * Photographs of lists on paper, which no machine reads: sealed beside the register of their area until they are typed in or
 * their time is over.
 */
export class ListPhotos {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    /** For how long (ms) one is kept. */
    private readonly keptMs: () => number,
  ) {}

  /**
   * Keeps a photograph until its time is over, or that of the area (ms); the same `id` is kept once. `bytes` is `null` where it
   * is no picture that every platform shows.
   */
  async keep(
    { id, ...of }: Omit<ListPhoto, 'at'>,
    bytes: Uint8Array | null,
    until: number,
  ): Promise<PhotoKept> {
    const there = await this.within(areaOfKey(of.area));
    if (there.some((one) => one.id === id)) return 'kept';
    if (!bytes || bytes.length > MOST_BYTES) return 'unfit';
    if (there.filter(({ area }) => area === of.area).length >= MOST_OF_AREA) return 'full';
    const at = this.clock.now();
    const expiresAt = Math.min(at + this.keptMs(), until);
    await this.vault.put(BYTES, { [id]: Buffer.from(bytes).toString('base64') }, { expiresAt });
    await this.vault.put(PHOTOS, { [id]: { ...of, at } }, { expiresAt });
    return 'kept';
  }

  /** Those of an area, the oldest first. */
  async within(area: Area): Promise<ListPhoto[]> {
    const all = await this.all();
    return all.filter((one) => isWithin(areaOfKey(one.area), area));
  }

  /** All of them, the oldest first. */
  async all(): Promise<ListPhoto[]> {
    const kept = await this.vault.list(PHOTOS);
    return kept
      .flatMap(({ name, value }) => {
        const one = listPhotoSchema.safeParse(value).data;
        return one ? [{ ...one, id: name }] : [];
      })
      .sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
  }

  /** The picture itself, or `null` where it is kept no more. */
  async bytes(id: string): Promise<Uint8Array | null> {
    const kept = z.string().safeParse(await this.vault.get(BYTES, id)).data;
    return kept === undefined ? null : new Uint8Array(Buffer.from(kept, 'base64'));
  }

  /** Deletes photographs. */
  async drop(ids: readonly string[]): Promise<void> {
    const none = Object.fromEntries(ids.map((id) => [id, null]));
    await this.vault.put(PHOTOS, none);
    await this.vault.put(BYTES, none);
  }
}
