/*
 * How sure a reading is of what a message wants, from 0 to 1: what each degree rests on, and what it is enough for.
 */

/** One clear phrase settles it. */
export const SURE = 0.9;
/** What messages like it want, where no phrase agrees: never more than this. */
export const SUREST_BY_EXAMPLES = 0.85;
/** Words that add up about a service that is named, or phrases and examples that agree; a situation is no less sure. */
export const LIKELY = 0.7;
/** So clear a message leads away from an open question even where it says nothing new. */
export const CLEAR = 0.6;
/** A service without a question, or a question without a service. */
export const GUESS = 0.55;
/** Under this a message is not understood, and the bot asks back. */
export const UNSURE = 0.5;
/** Nothing was found in it. */
export const NOTHING = 0.2;
/** Where the second reader thinks it as likely as this that a message is about another matter, the bot asks back. */
export const DOUBTFUL = 0.15;
/** So likely it is about another matter, whatever phrases say. */
export const OUTSIDE = 0.6;
/** So sure of a reading that the second reader doubts: under {@link UNSURE}. */
export const DOUBTED = 0.45;
