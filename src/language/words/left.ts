import { wordsOf } from './said.js';

/*
 * An answer explains some words of a message: a yes, the words of a choice, a number. What is left beside them either
 * means nothing ("ya kak", "oke, makasih") or something of its own: then the message is no plain answer.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ASKING = setOf(
  'apa apaan apakah mana dimana kemana berapa brp brapa kapan kpn gimana gmn gmna gimane bagaimana bgmn kenapa knp mengapa siapa sapa kok emang emangnya what where when how why who which naon kumaha iraha sabaraha saha kunaon piye pripun kapan pinten sinten endi pundi kenging',
);
/** What goes before holds only in part, or on a condition. */
const BUT = 'tapi tp tpi tetapi cuma cuman namun but';
const RESTRICTING = setOf(
  `${BUT} asal asalkan kecuali kalau kalo klo kl jika unless if only ning nanging tapina upami menawi`,
);
/** "ya ampun" is no yes. */
const EXCLAIMED = setOf('ampun ampuun amplop allah alloh tuhan gusti salam elah olo lord god');
const DENYING = setOf(
  'bukan bkn sanes dudu jangan jgn salah keliru tidak tdk gak ga gk nggak ngga enggak engga ndak kagak kaga teu henteu mboten ora',
);
/** Behind a word, these at the end of a sentence ask: "bisa gak", "perlu ga ya". */
const TAGS = setOf('tidak tdk gak ga gk nggak ngga enggak engga ndak kagak kaga teu henteu mboten ora kah');

/** Whether what is left of a message asks, denies, restricts, exclaims or names a number. */
export function meansMore(left: readonly string[]): boolean {
  return left.some(
    (word) =>
      ASKING.has(word) ||
      RESTRICTING.has(word) ||
      EXCLAIMED.has(word) ||
      DENYING.has(word) ||
      /\d/.test(word),
  );
}

/** Whether a message asks: by its mark, a question word, or a "gak" that ends it. */
export function asksSomething(text: string, bare: readonly string[]): boolean {
  const last = bare.at(-1);
  return (
    text.includes('?') ||
    bare.some((word) => ASKING.has(word)) ||
    (bare.length > 1 && last !== undefined && TAGS.has(last) && !DENYING.has(bare.at(-2)!))
  );
}

/** Beside the words of a choice these mean nothing. */
const LIGHT = setOf(
  'ok oke okay okey sip siap ya sama dengan dgn dulu dl lagi buat untuk utk juga jg di ke dari punya ada bantu bantuin coba sekarang skrg langsung nih tuh banget bgt tadi eh oh baik sudah udah udh dah kayaknya mungkin lebih akan the a to of my i and dan atau dong mas want would like please have had ka heula jeung rumiyin kaliyan',
);

/** Whether what is left beside the words of a choice says something of its own. */
export function saysMore(left: readonly string[]): boolean {
  return left.some((word) => !LIGHT.has(word));
}

const RESTRICTION = new RegExp(`\\b(?:${BUT.replaceAll(' ', '|')})\\b,?`, 'i');
/** A longer beginning says something of its own. */
const LONGEST_ASSENT = 4;

/**
 * What follows the restriction of a short answer, which is then what counts: of "siap tapi H-1 ya" that is "H-1 ya"; and
 * what follows where an explanation is taken in first: of "oh gitu, ya boleh" that is "ya boleh".
 * The message itself where it has none.
 */
export function pointOf(said: string): string {
  const text = said.replace(TAKES_IN, '') || said;
  const found = RESTRICTION.exec(text);
  if (!found) return text;
  const before = wordsOf(text.slice(0, found.index));
  const rest = text.slice(found.index + found[0].length).trim();
  return rest && before.length > 0 && before.length <= LONGEST_ASSENT && isAssent(before) ? rest : text;
}

/** What was explained is taken in before it is answered: "oh gitu, ya boleh", "ohh begitu ya, silakan". */
const TAKES_IN =
  /^\s*(?:o+h+|owh|ooh|wah|ah|hmm+) ?(?:gitu|begitu|iya|ya|oke|ok|paham|ngerti)?(?: (?:ya|yaa|toh|to|kak|min))?[,. ]+(?:(?:ya ?udah|ya sudah|yowis|yaudah|ya udh|kalau gitu|kalo gitu)[, ]+)?/i;

const ASSENTS = setOf(
  'ya iya iyaa yaa y yes yup ok oke okay okey oks sip siap setuju boleh mau bener benar betul baik bisa nggih muhun sumuhun inggih gas silakan silahkan sudah udah dah kak min makasih',
);

function isAssent(words: readonly string[]): boolean {
  return words.every((word) => ASSENTS.has(word));
}
