/** The language that every text is written in first; the others fall back to it. */
export const SOURCE_LOCALE = 'id';
