/** A group is answered no more often than this (ms). */
const GROUP_MS = 10 * 60_000;

/** Lets a group be answered now and then. */
export class GroupGuard {
  private readonly last = new Map<string, number>();

  admits(group: string, now: number): boolean {
    for (const [other, at] of this.last) if (now - at >= GROUP_MS) this.last.delete(other);
    if (this.last.has(group)) return false;
    this.last.set(group, now);
    return true;
  }
}
