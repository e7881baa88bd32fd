import type { RegisterRules } from '../words.js';
import type { Role } from './lexemes.js';
import type { Tagged } from './tagged.js';
import { isDayAlone, isOpen, nothing, saysNothing, shared, type Told } from './told.js';

/** Words that say nothing of their own beside what else is told. */
const FILLS: ReadonlySet<string> = new Set([
  ...([
    'particles',
    'polite',
    'greetings',
    'thanks',
    'honorifics',
    'now',
    'by_now',
    'fields',
    'too',
  ] as const),
  ...([
    'enters',
    'wants',
    'in',
    'slips',
    'corrected',
    'instead',
    'next',
    'since',
    'callings',
    'persons',
  ] as const),
  ...(['asides', 'days', 'self', 'rooms', 'counts', 'beside', 'becomes', 'numbered'] as const),
] satisfies Role[]);

/** Of names no more words are one. */
const MOST_NAME_WORDS = 3;

/**
 * What a sentence tells of those who live there, one after another, where every word of it is understood; `null` where one is not,
 * or something else than who came, went, moved, or how somebody stands is said.
 */
export function toldOf(tags: readonly Tagged[], rules: RegisterRules): Told[] | null {
  const reader = new Reader(rules);
  for (const [at, tag] of tags.entries()) if (!reader.take(tag, tags[at - 1], tags[at + 1])) return null;
  return reader.end();
}

class Reader {
  private readonly all: Told[] = [];
  /** Those of whom the same is told: "andi sama budi udah lapor". */
  private joined: Told['who'][] = [];
  private now = nothing();
  private slot: 'name' | 'place' | null = null;
  private name: string[] = [];
  private place: string[] = [];
  private isNot = false;
  private isTo = false;
  private isApart = false;
  private isOfAll = false;
  /** That it is with somebody as with the one before, or the contrary: "yeni udah lapor, ujang belum". */
  private echo: 'too' | 'not_yet' | 'by_now' | null = null;

  constructor(private readonly rules: RegisterRules) {}

  /** Takes the next word; `false` where it is not understood. */
  take(tag: Tagged, before: Tagged | undefined, next: Tagged | undefined): boolean {
    if (this.slot === 'place' && tag.is !== 'name' && tag.is !== 'place' && !this.endPlace()) return false;
    if (this.slot === 'name' && tag.is !== 'name' && tag.is !== 'root' && !this.endName()) return false;
    switch (tag.is) {
      case 'break':
        this.isApart = true;
        this.isNot = false;
        return true;
      case 'person':
        return this.takePerson({ found: tag.found }, before);
      case 'name':
        return this.takeName(tag.text, before, next);
      case 'root':
        // "diisi bowo dari pati": such a word is a name where one has to stand
        return (
          (this.slot === 'name' || CALLS.has(before?.is ?? '')) && this.takeName(tag.text, before, next, true)
        );
      case 'place':
        if (this.slot === 'place') this.place.push(tag.text);
        else return this.value(() => this.setOnce('from', tag.text));
        return true;
      case 'from':
        this.slot = next?.is === 'name' || next?.is === 'place' ? 'place' : null;
        if (next?.is === 'day') this.now.isSince = true;
        return ['name', 'place', 'day', 'from'].includes(next?.is ?? '') || FILLS.has(next?.is ?? '');
      case 'named':
        // whoever is known is called otherwise: that is a correction of another kind
        return (next?.is === 'name' || next?.is === 'person') && this.now.who === null;
      case 'room':
        return this.value(() => this.setRoom(tag.room));
      case 'number':
        // "tgl 9 bukan 19" is of the month that stands there
        if (!this.isTo && before?.is !== 'in') return this.isNot && this.now.day === null;
        return this.value(() => this.setRoom(tag.text.toUpperCase()));
      case 'house':
        return this.value(() => this.setOnce('house', tag.placed) && this.goes());
      case 'day':
        if (before?.is === 'since') this.now.isSince = true;
        return this.value(() => this.setOnce('day', tag.day));
      case 'left':
        // "pindah kamarnya" is no leaving
        if (next?.is === 'rooms' || next?.is === 'fields') return false;
        return this.does(this.towardsIn(tag.text) ? 'moves' : 'leaves', tag.text);
      case 'moved':
      case 'stays':
        return this.does('moves', tag.text);
      case 'arrived':
        return this.does('comes', tag.text);
      case 'fresh':
        this.now.fresh = true;
        return true;
      case 'old':
        this.now.fresh = false;
        return true;
      case 'reported':
      case 'unreported':
        return this.setOnce('reported', tag.is === 'reported');
      case 'registered':
      case 'unregistered':
        return this.setOnce('registered', tag.is === 'registered');
      case 'not_yet':
        this.echo = tag.is;
        // "udah lapor belum" asks
        return !STATES.has(before?.is ?? '');
      case 'too':
      case 'by_now':
        this.echo = tag.is;
        return true;
      case 'replaces':
      case 'replaced':
        return this.isReplaced() || FILLS.has(tag.is);
      case 'becomes':
        if (REPLACED.test(tag.text)) return this.isReplaced();
        this.isNot = false;
        return true;
      case 'both':
      case 'all_three':
      case 'everybody':
        return this.takeAll(tag.is);
      case 'not':
        this.isNot = true;
        return true;
      case 'towards':
        this.isTo = true;
        return true;
      default:
        if (tag.is === 'instead' || tag.is === 'next') this.isNot = false;
        return FILLS.has(tag.is);
    }
  }

  /** All that was told; `null` where the last word was left open. */
  end(): Told[] | null {
    if (this.slot === 'place' && !this.endPlace()) return null;
    if (this.slot === 'name' && !this.endName()) return null;
    if (!this.flush()) return null;
    return this.all.length ? this.all : null;
  }

  /** "mira dari kuningan, ratna dari tasik, dua-duanya masuk tgl 1": what follows is told of all who were. */
  private takeAll(how: 'both' | 'all_three' | 'everybody'): boolean {
    if (this.isNot || (!saysNothing(this.now) && !this.flush())) return false;
    const least = how === 'all_three' ? 3 : 2;
    const isSo = this.all.length >= least && (how === 'everybody' || this.all.length === least);
    this.isOfAll = isSo;
    return isSo && this.now.who === null;
  }

  /** "tatang keluar tgl 23, diganti asep dari ciamis": somebody else comes. */
  private isReplaced(): boolean {
    const { who, does } = this.now;
    if (does !== 'leaves' || who === null || !this.flush()) return false;
    this.now.does = 'comes';
    return true;
  }

  private takePerson(who: NonNullable<Told['who']>, before: Tagged | undefined): boolean {
    if (this.isNot) return false;
    if (this.now.who !== null && !saysNothing(this.now)) {
      if (!this.flush()) return false;
    } else if (this.now.who !== null) {
      if (before?.is !== 'beside' && before?.is !== 'break') return false;
      this.joined.push(this.now.who);
    } else if (!saysNothing(this.now) && this.isApart && !isOpen(this.now)) {
      if (!this.flush()) return false;
    }
    this.now.who = who;
    this.isApart = false;
    return true;
  }

  private takeName(
    text: string,
    before: Tagged | undefined,
    next: Tagged | undefined,
    isRoot = false,
  ): boolean {
    if (this.slot === 'place') {
      this.place.push(text);
      return this.place.length <= MOST_NAME_WORDS;
    }
    if (this.slot === 'name') {
      this.name.push(text);
      return this.name.length <= MOST_NAME_WORDS;
    }
    if (this.isNot || !LETTERS.test(text) || (isRoot && !CLOSES.has(next?.is ?? ''))) return false;
    const { who, does, room, fresh } = this.now;
    const isCalled = before?.is === 'named' || before?.is === 'honorifics';
    const isBeside = before?.is === 'beside' && who !== null && 'name' in who;
    const comes = does === 'comes' || fresh === true || (before?.is === 'room' && room !== null);
    if (who !== null && !isBeside) {
      // somebody else is told of: "... , kamar 4 gilang dari salatiga"
      if (!this.isApart && !isCalled) return false;
      if (!isCalled && next?.is !== 'from' && next?.is !== 'arrived' && next?.is !== 'room') return false;
    } else if (!isBeside && !comes && !isCalled && next?.is !== 'from' && next?.is !== 'arrived')
      return false;
    this.slot = 'name';
    this.name = [text];
    return true;
  }

  private endName(): boolean {
    this.slot = null;
    return this.takePerson({ name: this.name.join(' ') }, this.joinedTo());
  }

  private joinedTo(): Tagged {
    return { is: 'beside', text: '' };
  }

  private endPlace(): boolean {
    this.slot = null;
    const from = this.place.join(' ');
    this.place = [];
    return this.value(() => this.setOnce('from', from));
  }

  private does(what: 'leaves' | 'comes' | 'moves', text: string): boolean {
    if (this.isNot) return false;
    if (this.towardsIn(text)) this.isTo = true;
    const { does, who } = this.now;
    // "yeni keluar, kamarnya diisi bowo" goes on with somebody else
    if (does === 'leaves' && what === 'comes' && who !== null && this.isApart) {
      if (!this.flush()) return false;
      this.now.does = what;
      return true;
    }
    if (does === null || does === what || (does === 'leaves' && what === 'moves')) {
      this.now.does = what;
      return true;
    }
    return does === 'moves' && what === 'leaves';
  }

  /** "pindah ke" leads somewhere. */
  private towardsIn(text: string): boolean {
    const last = text.toLowerCase().split(' ').at(-1)!;
    return last !== text.toLowerCase() && this.rules.towards.includes(last);
  }

  /** A value counts unless it is told that it is not so. */
  private value(set: () => boolean): boolean {
    const isRight = !this.isNot;
    this.isNot = false;
    return isRight ? set() : true;
  }

  private setRoom(room: string): boolean {
    const { who } = this.now;
    const isOwn = who !== null && 'found' in who && who.found.some(({ occupant }) => occupant.room === room);
    // "andi kamar 2 pindah ke kamar 3": by the first he is told from others
    if (isOwn && !this.isTo) {
      this.now.who = { found: who.found.filter(({ occupant }) => occupant.room === room) };
      return true;
    }
    return this.setOnce('room', room) && this.goes();
  }

  private goes(): boolean {
    if (this.isTo) this.now.goesTo = true;
    this.isTo = false;
    return true;
  }

  private setOnce<Field extends 'from' | 'house' | 'room' | 'day' | 'reported' | 'registered'>(
    field: Field,
    value: Told[Field],
  ): boolean {
    if (this.now[field] !== null && this.now[field] !== value) return false;
    this.now[field] = value;
    return true;
  }

  private flush(): boolean {
    if (this.isNot || this.isTo) return false;
    if (this.isOfAll) return this.flushOfAll();
    const before = this.all.at(-1) ?? null;
    const now = before ? { ...this.now, ...this.unsaid(before) } : this.now;
    this.echo = null;
    if (saysNothing(now)) return now.who === null && before !== null && !this.joined.length;
    for (const who of this.joined) this.all.push({ ...now, who });
    this.all.push(now);
    this.joined = [];
    this.now = nothing();
    this.isApart = false;
    return true;
  }

  private flushOfAll(): boolean {
    const { now } = this;
    if (now.who !== null || this.joined.length || saysNothing(now)) return false;
    for (const one of this.all) Object.assign(one, shared(now, one));
    this.now = nothing();
    return true;
  }

  /** What is left unsaid is as with the one before, or the contrary: "rini keluar tgl 5, dewi tgl 7", "yeni udah lapor, ujang belum". */
  private unsaid({ does, reported, registered }: Told): Partial<Told> {
    if (this.now.does === null && isDayAlone(this.now)) return { does };
    if (!saysNothing(this.now) || this.now.who === null || this.echo === null) return {};
    if (this.echo === 'too') return { does, reported, registered };
    const is = this.echo === 'by_now';
    return {
      reported: reported === null ? null : is,
      registered: reported === null && registered !== null ? is : null,
    };
  }
}

const REPLACED = /gant[io]/iu;
const STATES: ReadonlySet<string> = new Set<Role>(['reported', 'registered', 'arrived', 'left']);
const LETTERS = /^\p{L}[\p{L}.'’-]+$/u;
/** Before a name, and behind one, where nothing else can stand. */
const CALLS: ReadonlySet<string> = new Set<Role>(['named', 'honorifics', 'arrived']);
const CLOSES: ReadonlySet<string> = new Set(['from', 'room', 'place']);
