/** How sure a reading must be (0 to 1) to count as settled by itself. */
export const SURE = 0.9;
/** Likely enough to lead away from an open question, although nothing new is said. */
export const CLEAR = 0.6;
/** Under this nothing is understood, and the bot asks back. */
export const UNSURE = 0.5;
