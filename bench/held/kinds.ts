/** What the bench of a held load and its processes tell each other. */
import { CONVERSATION } from '../crowd.js';
import { ANSWERS } from '../dialogue/questions.js';

/** Where a program finds Telegram's servers and Redis. */
export interface Place {
  apiRoot: string;
  redisUrl: string;
}

/** Messages at a steady rate, whether or not those before have been answered; each person goes through the script. */
export interface Load {
  script: readonly string[];
  /** Messages a second. */
  rate: number;
  seconds: number;
  /** Where the world's clock is from the machine's (ms). */
  shiftMs: number;
}

/** How long each message waited for the last one of its answer (ms), and how many had none in the end. */
export interface Waits {
  waits: number[];
  unanswered: number;
}

/** What people write to the hotline, and to a bot that holds the dialogue of six questions. */
export const HOTLINE_SCRIPT: readonly string[] = CONVERSATION;
export const SIX_SCRIPT: readonly string[] = ['/start', ...ANSWERS];
