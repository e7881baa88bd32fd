import { choice } from '../engine/answers/choice.js';
import { date } from '../engine/answers/date.js';
import { number } from '../engine/answers/number.js';
import { text } from '../engine/answers/text.js';
import { time } from '../engine/answers/time.js';
import { askOf } from '../engine/kinds/ask.js';
import { branch } from '../engine/kinds/branch.js';
import { call } from '../engine/kinds/call.js';
import { end } from '../engine/kinds/end.js';
import { say } from '../engine/kinds/say.js';
import { set } from '../engine/kinds/set.js';
import type { Registry } from '../engine/model.js';
import { fact } from './answers/fact.js';
import { factValue } from './answers/fact-value.js';
import { moment } from './answers/moment.js';
import { neighbourhood } from './answers/neighbourhood.js';
import { occupant } from './answers/occupant.js';
import { person } from './answers/person.js';
import { photo } from './answers/photo.js';
import { reminder } from './answers/reminder.js';
import { service } from './answers/service.js';
import { correct } from './kinds/correct.js';
import { decide } from './kinds/decide.js';
import { followNotices } from './kinds/follow-notices.js';
import { handOver } from './kinds/hand-over.js';
import { headNotice } from './kinds/head-notice.js';
import { join } from './kinds/join.js';
import { joinCode } from './kinds/join-code.js';
import { leave } from './kinds/leave.js';
import { may } from './kinds/may.js';
import { moveIn } from './kinds/move-in.js';
import { ownHouses } from './kinds/own-houses.js';
import { passOn } from './kinds/pass-on.js';
import { peopleRecap } from './kinds/people-recap.js';
import { proofCodes } from './kinds/proof-codes.js';
import { registerAnswered } from './kinds/register-answered.js';
import { registerCode } from './kinds/register-code.js';
import { registerErase } from './kinds/register-erase.js';
import { registerExport } from './kinds/register-export.js';
import { registerList } from './kinds/register-list.js';
import { registerMove } from './kinds/register-move.js';
import { registerOwn } from './kinds/register-own.js';
import { registerPage } from './kinds/register-page.js';
import { registerPhoto } from './kinds/register-photo.js';
import { registerRemind } from './kinds/register-remind.js';
import { registerRequest } from './kinds/register-request.js';
import { registerShow } from './kinds/register-show.js';
import { registerUndo } from './kinds/register-undo.js';
import { registerWish } from './kinds/register-wish.js';
import { remind } from './kinds/remind.js';
import { request } from './kinds/request.js';
import { showing } from './kinds/showing.js';
import { tellKept } from './kinds/tell-kept.js';
import { verify } from './kinds/verify.js';

/** The kinds of answers that a question may want. Another one: its file, and a line here. */
const answers: Registry['answers'] = [
  choice,
  occupant,
  person,
  service,
  text,
  number,
  date,
  time,
  moment,
  reminder,
  photo,
  fact,
  factValue,
  neighbourhood,
];

/** The kinds of nodes that dialogues are written with. Another one: its file, and a line here. */
const nodes: Registry['nodes'] = [
  say,
  askOf(answers),
  decide,
  passOn,
  verify,
  branch,
  set,
  remind,
  handOver,
  joinCode,
  join,
  leave,
  tellKept,
  ownHouses,
  request,
  correct,
  moveIn,
  may,
  registerList,
  registerMove,
  registerErase,
  registerUndo,
  registerCode,
  registerAnswered,
  registerOwn,
  registerWish,
  registerShow,
  registerExport,
  registerPage,
  registerRequest,
  registerRemind,
  registerPhoto,
  proofCodes,
  peopleRecap,
  showing,
  followNotices,
  headNotice,
  call,
  end,
] as Registry['nodes'];

export const KINDS: Registry = { nodes, answers };
