/** Texts that this channel shows by itself: the button that opens a list, and the line above buttons without a text. */
export const CLOUD_TEXTS = ['cloud-list', 'cloud-pick'];
