import type { Day } from '../calendar.js';
import { findDays, findTime } from './dates.js';
import type { Hit, Lexicon } from './lexicon.js';
import { nearlySame, normalise } from './normalise.js';
import { INTENTS, type Intent, type Reading } from './reading.js';
import { type DoseReading, readDoses } from './vaccination.js';

/** Reads one message; `today` is the day against which "besok" and "tgl 20" are meant. */
export type Recogniser = (text: string, today: Day) => Reading;

/** How sure a reading is, by what it rests on. */
const SURE = 0.9;
const LIKELY = 0.7;
const GUESS = 0.55;
const NOTHING = 0.2;

/** The recogniser over a lexicon: deterministic, no network, no learning. */
export function createRecogniser(lexicon: Lexicon): Recogniser {
  return (text, today) => {
    const { text: line, words } = normalise(text, lexicon.standard, lexicon.protect);
    const spelled = correct(words, lexicon);
    const message = spelled ? ` ${spelled.join(' ')} ` : line;
    const strong = lexicon.strong.find(message);
    const services = servicesOf(message, lexicon);
    const days = findDays(text, today);
    const time = findTime(text);
    const wants = (intent: Intent) => strong.some(({ label }) => label === intent);
    const planning = wants('set_reminder') || wants('ask_where_when');
    const doses = readDoses(message, text, days, today, lexicon, planning);
    const subject = subjectOf(message, services, lexicon);
    const { intent, confidence } = intentOf(message, words.length, strong, services, doses, subject, lexicon);
    const named = serviceFor(intent, services, doses);
    const facts = { ...doses.facts, ...variantOf(message, lexicon) };
    return {
      intent,
      service: named[0] ?? 'none',
      services: named,
      vaccination: doses.state,
      subject: subject === 'self' ? 'self' : 'other',
      confidence,
      facts,
      days,
      time,
      locale: intent === 'change_language' ? (lexicon.locales.find(message)[0]?.label ?? null) : null,
    };
  };
}

/** Long words with one letter wrong, set right; `null` when nothing was. */
function correct(words: string[], lexicon: Lexicon): string[] | null {
  let changed = false;
  const spelled = words.map((word) => {
    if (word.length < 6 || /\d/.test(word) || lexicon.longWords.includes(word)) return word;
    const meant = lexicon.longWords.find((one) => one[0] === word[0] && nearlySame(word, one));
    if (!meant) return word;
    changed = true;
    return meant;
  });
  return changed ? spelled : null;
}

/** Services in the order of the message; a phrase inside a longer one does not count (`surat pindah` is no `surat`). */
function servicesOf(message: string, lexicon: Lexicon): string[] {
  const hits = lexicon.services.find(message);
  const kept = hits.filter(
    (hit) =>
      !hits.some(
        (other) => other !== hit && other.words > hit.words && other.at <= hit.at && other.end >= hit.end,
      ),
  );
  const rank = (hit: Hit) => (WEAK_SERVICES.has(hit.label) ? 1 : 0);
  return [...new Set([...kept].sort((a, b) => rank(a) - rank(b) || a.at - b.at).map(({ label }) => label))];
}

/** Spoken of beside the service that is meant: "vaksin", "berobat", papers of another service. */
const WEAK_SERVICES = new Set(['vaksinasi', 'surat_pengantar', 'layanan_lain']);

function serviceFor(intent: Intent, services: string[], { state }: DoseReading): string[] {
  const bare = new Set<Intent>([
    'greet',
    'thanks',
    'stop',
    'out_of_scope',
    'change_language',
    'delete_my_data',
  ]);
  if (bare.has(intent)) return [];
  // "sudah booster, masuk kelurahan?" speaks of doses as a state, not as a service
  const vaccineIsTheMatter = [
    'set_reminder',
    'cancel_reminder',
    'ask_where_when',
    'ask_requirements',
    'relay_for_other',
  ];
  if (services[0] === 'vaksinasi' && !vaccineIsTheMatter.includes(intent) && state !== 'unstated') return [];
  if (services[0] === 'vaksinasi' && ['verify_qr', 'cert_problem', 'handover_human'].includes(intent))
    return [];
  if (services.length > 1 && services.includes('vaksinasi'))
    return services.filter((one) => one !== 'vaksinasi');
  return services;
}

type Whom = 'self' | 'other' | 'relay';

function subjectOf(message: string, services: string[], lexicon: Lexicon): Whom {
  const relays = lexicon.relay.find(message);
  if (relays.length) return 'relay';
  if (!lexicon.others.has(message)) return 'self';
  if (services.includes('akta_lahir') || services.includes('akta_kematian') || lexicon.selfAfter.has(message))
    return 'self';
  return 'other';
}

function variantOf(message: string, lexicon: Lexicon): { variant?: string } {
  const hits = lexicon.variants.find(message).sort((a, b) => b.words - a.words || a.at - b.at);
  return hits[0] ? { variant: hits[0].label } : {};
}

/** Settled by one clear phrase, whatever else is said, in this order. */
const COMMANDS: Intent[] = [
  'delete_my_data',
  'cancel_reminder',
  'change_language',
  'set_reminder',
  'handover_human',
  'stop',
];
const STRONG = 3;
const WEAK = 1;

function intentOf(
  message: string,
  length: number,
  strong: Hit[],
  services: string[],
  doses: DoseReading,
  subject: Whom,
  lexicon: Lexicon,
): { intent: Intent; confidence: number } {
  const scores = new Map<Intent, number>();
  const longest = new Map<Intent, number>();
  for (const { label, words } of strong) {
    const intent = label as Intent;
    scores.set(intent, (scores.get(intent) ?? 0) + STRONG);
    longest.set(intent, Math.max(longest.get(intent) ?? 0, words));
  }
  for (const command of COMMANDS) {
    if (scores.has(command)) return { intent: command, confidence: SURE };
  }
  const certificate = scores.get('cert_problem');
  if (certificate && !scores.has('ask_access')) return { intent: 'cert_problem', confidence: SURE };
  for (const { label } of lexicon.weak.find(message)) {
    const intent = label as Intent;
    if (!COMMANDS.includes(intent)) scores.set(intent, (scores.get(intent) ?? 0) + WEAK);
  }
  const knowsService = services.length > 0;
  const stated = doses.state !== 'unstated';
  if (
    scores.has('verify_qr') &&
    longest.has('verify_qr') &&
    !longest.has('ask_requirements') &&
    !longest.has('ask_where_when')
  ) {
    return { intent: 'verify_qr', confidence: SURE };
  }
  if (!knowsService && !stated && longest.has('out_of_scope'))
    return { intent: 'out_of_scope', confidence: LIKELY };
  if (
    longest.has('thanks') &&
    !longest.has('ask_access') &&
    !longest.has('ask_requirements') &&
    length <= 14
  ) {
    return { intent: 'thanks', confidence: SURE };
  }
  if (subject === 'relay' && (knowsService || stated)) return { intent: 'relay_for_other', confidence: SURE };
  if (stated && knowsService) scores.set('ask_access', (scores.get('ask_access') ?? 0) + 2);
  const asks: Intent[] = ['ask_access', 'ask_requirements', 'ask_where_when', 'verify_qr'];
  const best = asks
    .map((intent) => ({ intent, score: scores.get(intent) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || INTENTS.indexOf(a.intent) - INTENTS.indexOf(b.intent))[0];
  const greets = longest.has('greet');
  if (knowsService || stated) {
    if (!best) return { intent: 'ask_access', confidence: stated && knowsService ? LIKELY : GUESS };
    return { intent: best.intent, confidence: best.score >= STRONG ? SURE : LIKELY };
  }
  if (greets && length <= 8 && (best?.score ?? 0) < STRONG) return { intent: 'greet', confidence: SURE };
  if (best && best.score >= STRONG) return { intent: best.intent, confidence: GUESS };
  return { intent: 'out_of_scope', confidence: NOTHING };
}
