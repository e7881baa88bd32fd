import type { Labelled } from './labelled.js';

/** Shorter words are typed rightly. */
const SHORTEST = 5;

/** Ways in which a message is typed badly, each in the same place of it every time. */
export const PERTURBATIONS = {
  /** Two neighbours inside every third long word change places. */
  swapped: (text: string) =>
    everyThird(text, (word) => {
      const at = Math.floor(word.length / 2);
      return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
    }),
  /** Every third long word loses its vowels, but for one that it begins with. */
  vowelless: (text: string) => everyThird(text, (word) => word[0] + word.slice(1).replace(/[aeiou]/gi, '')),
  /** Two words in the middle are written as one. */
  joined: (text: string) => {
    const words = text.split(' ');
    const at = Math.floor(words.length / 2);
    return [...words.slice(0, at), words.slice(at, at + 2).join(''), ...words.slice(at + 2)].join(' ');
  },
};

/** Which part of the messages has the same service and intent, 0 to 1, once it is typed badly. */
export function unchanged(
  messages: readonly Labelled[],
  perturb: (text: string) => string,
  read: (text: string) => { service: string; intent: string },
): number {
  const same = messages.filter(({ text }) => {
    const before = read(text);
    const after = read(perturb(text));
    return before.service === after.service && before.intent === after.intent;
  });
  return same.length / messages.length;
}

function everyThird(text: string, change: (word: string) => string): string {
  let count = 0;
  return text.replace(/\p{L}+/gu, (word) =>
    word.length >= SHORTEST && count++ % 3 === 0 ? change(word) : word,
  );
}
