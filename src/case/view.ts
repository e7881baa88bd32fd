import { type Day, dayOf } from '../calendar.js';
import type { Lookup } from '../conditions.js';
import type { Offer } from '../engine/choices.js';
import type { View as EngineView, Program, Question } from '../engine/model.js';
import { offersOf } from '../engine/offers.js';
import { isOvertaken, openQuestion } from '../engine/question.js';
import { runOf } from '../engine/run.js';
import type { Scalar } from '../engine/values.js';
import type { Named, Reading } from '../language/reading.js';
import { globalWord } from '../language/words/global-word.js';
import { afterwordIn, mayTellFurther } from '../neighbourhood/afterword.js';
import { areaKey } from '../neighbourhood/area.js';
import { areaMeant } from '../neighbourhood/area-named.js';
import { asMeant } from '../neighbourhood/as-meant.js';
import { askedOf, isHouseAlone, namesRoom, type RegisterAsked } from '../neighbourhood/asked.js';
import { entersIn, mayEnter } from '../neighbourhood/enters.js';
import { occupantsIn, presentAmong } from '../neighbourhood/found.js';
import { headedList } from '../neighbourhood/headed-list.js';
import { houseIn } from '../neighbourhood/house-head.js';
import { asksOf, mayName, namedIn, tellsOfLiving } from '../neighbourhood/named.js';
import { pendingIn, tellsOfEntry, wishesToEnter } from '../neighbourhood/pending-entry.js';
import { queriedIn } from '../neighbourhood/queried.js';
import type { Placed } from '../neighbourhood/register.js';
import { mayTellPlainly, movesTold } from '../neighbourhood/sentence/moves-told.js';
import { anyOf, atStart } from '../neighbourhood/words.js';
import type { Verdict } from '../policy/decide.js';
import { type Facts, isAsked, isFactName } from '../policy/facts.js';
import { keptText, type RetentionKind } from '../policy/retention.js';
import type { Text, Texts } from '../texts.js';
import type { Claims, Command, Who } from '../understanding/command.js';
import {
  type KnownService,
  type Message,
  type OfNotice,
  type OpenQuestion,
  STARTS,
  type Start,
  type Told,
  type View,
} from '../understanding/view.js';
import { factsAbout, serviceAbout } from './about.js';
import { caseIdOf, caseOf, factsOf } from './cases.js';
import type { Flows } from './flows.js';
import { justNoticed } from './follow.js';
import { knownOf, namedCases } from './known.js';
import { latestHouseOf } from './latest-told.js';
import { goesOnWith } from './looked.js';
import { factValue, sessionValue } from './names.js';
import { kecamatanNear, type Near } from './near.js';
import { type NoticeWish, noticeReplyIn, noticeWishIn } from './notice-wish.js';
import { noticeWriteIn } from './notice-write.js';
import { ofNotice } from './of-notice.js';
import { unreadOf } from './pending-schema.js';
import { officesOf, ownHouse, SELF } from './person.js';
import { justReminded, knownReminder, setLast } from './reminded.js';
import { inOrder } from './reminder.js';
import { lastVerdict, saidOf } from './said.js';
import { justWrote, type Session } from './session.js';
import { teltOf } from './telt.js';
import { verdictOn } from './verdict.js';

/** On what the questions begin that nothing the person said raises. */
const RAISED = ['moved', 'reminder_doubted'] as const satisfies readonly Start[];

/** On what the dialogues of the register begin. */
const OF_REGISTER = STARTS.filter((start) => start.startsWith('register_'));

/** An answer kind of the hotline may say what its answer does to the chat. */
export interface Turning {
  /** `message`: the one that answers, `null` where a button does. */
  turns(chat: ChatView, value: Scalar, by: { spec: unknown; message: Message | null }): Command[];
}

/** A chat as it stands: what the engine looks at, and what a message is understood in. */
export class ChatView implements EngineView, View {
  private day: Day | null = null;
  private asked: OpenQuestion | null | undefined;
  private looksUp: Lookup | undefined;

  constructor(
    readonly flows: Flows,
    readonly session: Session,
    /** The instant of the turn (ms since 1970). */
    readonly now: number,
    /** The language of a message, where it is another one. */
    private readonly spoken: string | null = null,
    /** The houses of the register that the turn was made anew with, `null` where it was not. */
    readonly register: readonly Placed[] | null = null,
  ) {}

  get lookup(): Lookup {
    this.looksUp ??= (name) => this.known(name);
    return this.looksUp;
  }

  get locale(): string {
    return this.spoken ?? this.session.person.locale;
  }

  get program(): Program {
    return this.flows;
  }

  get state(): Session {
    return this.session;
  }

  get texts(): Texts {
    return this.flows.texts;
  }

  get locales(): readonly string[] {
    return this.flows.texts.locales;
  }

  get awaitsOfficer(): boolean {
    return this.session.handover !== null;
  }

  get talk(): string | null {
    return this.session.topic.talk;
  }

  /** The houses of registers that the turn knows. */
  get houses(): readonly Placed[] {
    return this.register ?? [];
  }

  /** The grants of the writer that were ended, as the turn knows. */
  get endedGrants(): readonly string[] {
    return [];
  }

  /** The calendar day in the city. */
  get today(): Day {
    this.day ??= dayOf(this.now, this.flows.zone);
    return this.day;
  }

  get choseLocale(): boolean {
    return this.session.person.chose_locale;
  }

  get isHead(): boolean {
    return this.session.person.head;
  }

  get hasOffice(): boolean {
    return officesOf(this.session.person).length > 0;
  }

  get keepsArea(): boolean {
    return this.session.person.office !== undefined;
  }

  get overtaken(): boolean {
    return isOvertaken(this);
  }

  get pauseMs(): number {
    return this.now - this.session.at;
  }

  get waiting(): Session['waiting'] {
    return this.session.waiting;
  }

  get token(): string {
    return String(this.session.token);
  }

  get open(): readonly string[] {
    return this.session.runs.map(({ dialogue }) => dialogue);
  }

  get hasPhoto(): boolean {
    return this.session.photos.length > 0;
  }

  get readsPhoto(): boolean {
    return unreadOf(this.session).length > 0;
  }

  get hasVerified(): boolean {
    const run = runOf(this.session);
    const nodes = run && this.flows.dialogues.get(run.dialogue)?.nodes;
    return [...(nodes?.values() ?? [])].some(({ id, kind }) => kind.name === 'verify' && id in run!.answers);
  }

  get case(): View['case'] {
    const { topic } = this.session;
    return {
      isSelf: topic.case === SELF,
      isListed: topic.people.some((one) => one.case === topic.case && !one.alone),
      facts: factsOf(this.session),
    };
  }

  get service(): KnownService | null {
    return this.serviceOf(this.session.topic.service ?? '');
  }

  get told(): Told {
    const { topic } = this.session;
    const { papers = false, places = false } = saidOf(this.session, topic.case, topic.service);
    const last = lastVerdict(this.session);
    const errand = last && this.serviceOf(last.service)?.gated ? last.service : null;
    return { papers, places, verdict: last !== null && last.service === topic.service, errand };
  }

  get people(): View['people'] {
    return this.session.topic.people.map((one) => ({
      ...one,
      key: caseOf(this.session, one.case).key ?? '',
      hasCode: caseOf(this.session, one.case).proof !== undefined,
    }));
  }

  readOfPeople(text: string): Reading {
    return this.flows.recognise(text, this.today, knownOf(this.session));
  }

  get passedOn(): readonly number[] | null {
    const run = runOf(this.session);
    const { task, lines } = run?.args ?? {};
    if (run?.dialogue !== this.dialogueOf({ event: 'people' }) || (task !== 'pass_on' && task !== 'brief'))
      return null;
    return lines === undefined ? [] : String(lines).split(' ').map(Number);
  }

  namesRoom(text: string): boolean {
    return namesRoom(text.toLowerCase(), this.flows.register);
  }

  get hasList(): boolean {
    return this.session.topic.people.some(({ alone }) => !alone);
  }

  get asksOfRegister(): boolean {
    const open = this.open.at(-1);
    return this.question !== null && OF_REGISTER.some((event) => this.dialogueOf({ event }) === open);
  }

  get lastList(): View['lastList'] {
    return this.session.listed;
  }

  get reminders(): View['reminders'] {
    return inOrder(this.session.person.reminders).map((one) => knownReminder(this, one));
  }

  get reminded(): View['reminded'] {
    const reminder = justReminded(this.session, this.now, this.flows.retention);
    return reminder && knownReminder(this, reminder);
  }

  get justSet(): View['justSet'] {
    return this.waiting === null ? setLast(this.session) : null;
  }

  get question(): OpenQuestion | null {
    if (this.asked === undefined) {
      const question = openQuestion(this);
      this.asked = question && new Asked(this, question);
    }
    return this.asked;
  }

  in(locale: string): ChatView {
    return new ChatView(this.flows, this.session, this.now, locale, this.register);
  }

  closed(): ChatView {
    const session = { ...this.session, runs: [], waiting: null };
    return new ChatView(this.flows, session, this.now, this.locale, this.register);
  }

  kecamatanNear(point: Parameters<View['kecamatanNear']>[0]): Near | null {
    return kecamatanNear(this.flows.areas, point);
  }

  serviceOf(id: string): KnownService | null {
    return this.flows.book.services.get(id) ?? null;
  }

  get others(): readonly Named[] {
    return namedCases(this.session);
  }

  factsOf(who: Who): Facts {
    const id = caseIdOf(this.session, who);
    return id === null ? {} : factsOf(this.session, id);
  }

  errandOf(who: Who): string | null {
    const id = caseIdOf(this.session, who);
    const asked = id === null ? undefined : caseOf(this.session, id).service;
    return asked ?? this.session.said.findLast((one) => one.case === id)?.service ?? null;
  }

  isInQuestion(who: Who): boolean {
    return caseIdOf(this.session, who) === this.session.topic.case;
  }

  owesFor(asked: Claims): readonly string[] {
    const facts: Facts = Object.fromEntries(
      Object.entries(factsOf(this.session)).filter(([name]) => !isAsked(name)),
    );
    for (const [name, value] of Object.entries(asked)) {
      if (isFactName(name)) facts[name] = { value, provenance: 'claimed', at: this.now };
    }
    return this.verdict(facts).answers.map(({ id }) => id);
  }

  /** The verdict on the case in question and the service that is spoken of, as far as it is known by now. */
  verdict(facts?: Facts): Verdict {
    const parts = { book: this.flows.book, session: this.session, today: this.today };
    const about = facts ?? factsAbout(this.session, this.now);
    const service = serviceAbout(this.session);
    return verdictOn(parts, { ...(service ? { service } : {}), ...(about ? { facts: about } : {}) });
  }

  askedOfRegister(text: string, strikes: boolean): RegisterAsked | null {
    const { person } = this.session;
    const wrote = this.waiting === null ? justWrote(this.session, this.now - this.pauseMs) : null;
    const knowsHouse = ownHouse(person) !== null || wrote !== null;
    const keeper = { keeps: this.hasOffice, strikes, justWrote: wrote !== null, knowsHouse };
    const { register: rules } = this.flows;
    return askedOf(asMeant(text, rules), rules, keeper, this.today);
  }

  namesOfRegister(text: string): ReturnType<View['namesOfRegister']> {
    const { register: rules } = this.flows;
    if (this.register === null) return mayName(text) ? 'unseen' : null;
    return namedIn(text, this.register, rules);
  }

  goesOnWithRegister(text: string): ReturnType<View['goesOnWithRegister']> {
    return this.hasOffice ? goesOnWith(this, text) : null;
  }

  entersIntoRegister(words: string): ReturnType<View['entersIntoRegister']> {
    const { register: rules } = this.flows;
    const text = asMeant(words, rules);
    // many are a list, and "ada yg dari solo ga" enters nobody
    if (headedList(text, rules)) return null;
    if (queriedIn(text.trim().toLowerCase(), rules, this.today) === 'list') return null;
    const wish = wishesToEnter(text, rules);
    if (wish) return this.asksOfLiving(text) && wish === 'entry' ? null : wish;
    const wrote = this.waiting === null ? justWrote(this.session, this.now - this.pauseMs) : null;
    const mayAdd = wrote !== null && mayTellFurther(text, rules);
    if (!mayAdd && !mayEnter(text, rules)) return null;
    if (this.register === null) return 'unseen';
    if (afterwordIn(text, this.register, rules, { today: this.today, wrote })) return 'entry';
    const latest = wrote ? latestHouseOf(this, this.register) : null;
    return entersIn(text, this.register, rules, { today: this.today, latest }) ? 'entry' : null;
  }

  isBesideEntry(text: string): boolean {
    const isOpen =
      this.question !== null && this.open.at(-1) === this.dialogueOf({ event: 'register_entry' });
    return isOpen && this.addsToEntry(text) === false;
  }

  addsToEntry(text: string): 'unseen' | boolean {
    if (this.register === null) return 'unseen';
    if (this.asksOfLiving(text)) return false;
    const said = String(this.session.runs.at(-1)?.answers.words ?? '').split('\n');
    const read = (lines: readonly string[]) =>
      pendingIn(lines, this.register!, this.flows.register, this.today);
    return tellsOfEntry(read([...said, text]), read(said));
  }

  tellsPlainly(text: string): 'unseen' | boolean {
    const { register: rules } = this.flows;
    if (!mayTellPlainly(text)) return false;
    if (this.register === null) return 'unseen';
    const now = this.now - this.pauseMs;
    const telt = teltOf(this, this.register, { id: '', before: this.session.at, now });
    return movesTold(asMeant(text, rules), this.register, rules, telt) !== null;
  }

  ofAsked(text: string): string {
    const run = this.session.runs.at(-1);
    if (this.question === null || run?.dialogue !== this.dialogueOf({ event: 'register_move' })) return text;
    const id = run?.answers.noted;
    const one = presentAmong(this.houses).find(({ occupant }) => occupant.id === id);
    const { left, stays, arrived, enters, named, asking } = this.flows.register;
    const is = (words: readonly string[]) => anyOf(words).test(text);
    const isOther = !one || ![left, stays].some(is) || [arrived, enters, named, asking].some(is);
    return isOther || occupantsIn(text, this.houses, this.flows.register).length > 0
      ? text
      : `${one.occupant.name} ${text}`;
  }

  tellsOfLiving(text: string): boolean {
    const { register: rules } = this.flows;
    return tellsOfLiving(asMeant(text, rules), rules);
  }

  tellsOfLeaving(text: string): boolean {
    return anyOf(this.flows.register.left).test(text);
  }

  asksOfLiving(text: string): boolean {
    return asksOf(text, this.flows.register);
  }

  houseIn(text: string): string | null {
    const rules = this.flows.register;
    const said = text.trim().toLowerCase();
    const isHouse = atStart(rules.houses, said) !== null && isHouseAlone(said, rules);
    return isHouse ? (houseIn(text, rules)?.house.name ?? null) : null;
  }

  areaOfRegister(text: string, ofHouse: boolean): string | null {
    const [office] = officesOf(this.session.person);
    const meant = office ? areaMeant(text, office.area, this.flows, ofHouse) : null;
    return meant && areaKey(meant);
  }

  dialogueOf(start: Parameters<View['dialogueOf']>[0]): string | null {
    const { byIntent, byEvent } = this.flows;
    const id = typeof start === 'string' ? byIntent.get(start) : byEvent.get(start.event satisfies Start);
    return id ?? null;
  }

  /** Whether a dialogue is a question that nothing the person said raises: a number has moved, a reminder is old. */
  isRaised(dialogue: string): boolean {
    return RAISED.some((event) => dialogue === this.dialogueOf({ event }));
  }

  /** Whether its question stays open however long the chat is silent: whoever holds the phone is the one to answer it. */
  outlastsSilence(dialogue: string): boolean {
    return dialogue === this.dialogueOf({ event: 'reminder_doubted' });
  }

  isAside(dialogue: string): boolean {
    return this.flows.dialogues.get(dialogue)?.aside ?? false;
  }

  keptFor(kind: RetentionKind): Text {
    return keptText(this.flows.retention[kind]);
  }

  faqOf(entry: string): ReturnType<View['faqOf']> {
    return this.flows.faq.get(entry) ?? null;
  }

  wordIn(text: string): ReturnType<View['wordIn']> {
    const id = globalWord(text, this.flows.wordLists);
    return id === null ? null : { id, does: this.flows.words[id]!.does };
  }

  get noticed(): View['noticed'] {
    return justNoticed(this.session, this.now);
  }

  noticeWishIn(text: string): NoticeWish | null {
    return noticeWishIn(text, this.flows);
  }

  noticeWriteIn(text: string): ReturnType<View['noticeWriteIn']> {
    const [office = null] = officesOf(this.session.person);
    const wanted = noticeWriteIn(text, this.flows, office?.area ?? null);
    return wanted && { ...wanted, area: wanted.area && areaKey(wanted.area) };
  }

  ofNotice(text: string): OfNotice | null {
    return this.hasOffice ? ofNotice(this, text) : null;
  }

  noticeReplyIn(text: string): ReturnType<View['noticeReplyIn']> {
    const noticed = this.session.noticed;
    const isApart = noticed !== null && this.now - this.pauseMs > noticed.at;
    return noticeReplyIn(text, this.flows, this.waiting === 'answer' || isApart);
  }

  private known(name: string): ReturnType<Lookup> {
    const fact = factValue(this, name);
    if (fact || isFactName(name)) return fact;
    const value = sessionValue(this, name);
    return value === null || value === undefined ? undefined : { value };
  }
}

/** The open question of a chat. */
class Asked implements OpenQuestion {
  constructor(
    private readonly view: ChatView,
    private readonly question: Question,
  ) {}

  get node(): string {
    return this.question.node;
  }

  get offers(): readonly Offer[] {
    return offersOf(this.view, this.question);
  }

  get fact(): string | null {
    return this.question.ask.fact ?? null;
  }

  get isOffer(): boolean {
    return this.question.ask.offer === true;
  }

  get isWeighty(): boolean {
    return this.question.ask.weighty === true;
  }

  get takesMoment(): boolean {
    return this.question.kind.name === 'moment';
  }

  get takesPhoto(): boolean {
    return this.question.kind.name === 'photo';
  }

  get ofList(): boolean {
    return this.question.kind.name === 'person';
  }

  named(message: Message): Scalar | null {
    return this.question.kind.named?.(this.view, this.question.ask.answer, message) ?? null;
  }

  read(message: Message): Scalar | null {
    return this.question.kind.read?.(this.view, this.question.ask.answer, message) ?? null;
  }

  turns(value: Scalar, message: Message | null): Command[] {
    const { kind, ask } = this.question;
    if (!('turns' in kind)) return [];
    return (kind as unknown as Turning).turns(this.view, value, { spec: ask.answer, message });
  }
}
