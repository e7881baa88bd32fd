import './silence.js';
import { TO_CHILD, TO_PARENT } from './ipc.js';
import { Link } from './link.js';
import { Session } from './session.js';

/** The process that owns the connection to WhatsApp and nothing else; all it knows it asks of its parent. */
let session: Session | null = null;
const fail = () => process.exit(1);

const parent = new Link(process, TO_PARENT, TO_CHILD, {
  begin: (settings) => {
    session = new Session(parent, settings, fail);
    void session.run().catch(fail);
    setInterval(() => {
      if (session) parent.ask('state', session.state()).catch(fail);
    }, settings.stateEveryMs);
    return null;
  },
  send: (message) => begun().send(message),
  fetch: ({ message }) => begun().fetch(message),
  composing: ({ jid, on }) => {
    session?.composing(jid, on);
    return null;
  },
  stop: async () => {
    await session?.stop();
    // the answer goes first
    setTimeout(() => process.exit(0), 20);
    return null;
  },
});

process.on('disconnect', () => process.exit(0));
process.on('uncaughtException', fail);
process.on('unhandledRejection', () => {});

function begun(): Session {
  if (!session) throw new Error('not begun');
  return session;
}
