/** This near to the end counts as reading along (px). */
const NEAR = 80;

/** Keeps the end of the chat in sight for who reads along, and leaves alone who reads further up. */
export class Scroll {
  /**
   * @param {HTMLElement} area
   * @param {HTMLElement} unread the button that leads to new messages
   */
  constructor(area, unread) {
    this.area = area;
    this.unread = unread;
    this.following = true;
    area.addEventListener('scroll', () => {
      this.following = area.scrollHeight - area.clientHeight - area.scrollTop < NEAR;
      if (this.following) unread.hidden = true;
    });
    unread.addEventListener('click', () => this.toEnd());
    // The keyboard of a phone, a turned screen, a line that grows.
    new ResizeObserver(() => this.follow()).observe(area);
  }

  /**
   * Goes to new bubbles where that is wanted; to the top of them when they do not fit the screen.
   * @param {HTMLElement[]} added
   */
  show(added) {
    if (added.length === 0) return this.follow();
    const mine = added.at(-1)?.classList.contains('me');
    if (!this.following && !mine) {
      this.unread.hidden = false;
      return;
    }
    this.following = true;
    this.area.scrollTop = Math.min(added[0].offsetTop - 12, this.area.scrollHeight - this.area.clientHeight);
  }

  follow() {
    if (this.following) this.toEnd();
  }

  toEnd() {
    this.following = true;
    this.unread.hidden = true;
    this.area.scrollTop = this.area.scrollHeight;
  }
}
