/**
 * No text of a resident or an officer is longer (UTF-16 units): it is the limit of WhatsApp, the most generous platform.
 * Up to here nothing is cut; a longer one is refused where it comes in, and its sender is told.
 */
export const LONGEST_MESSAGE = 65_536;
