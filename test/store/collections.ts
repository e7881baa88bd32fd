/**
 * Every collection of the vault, and what an erasure leaves of it: `forgotten` is written as somebody's and goes with them;
 * anything else says why it holds nothing that an erasure has to take.
 */
export const COLLECTIONS: Record<string, 'forgotten' | { stays: string }> = {
  'whatsapp-sent': 'forgotten',
  'whatsapp-arrivals': 'forgotten',
  'whatsapp-accounts': 'forgotten',
  'telegram-topics': 'forgotten',
  'join-codes': 'forgotten',
  'proof-codes': 'forgotten',
  'proof-consents': 'forgotten',
  'proof-news': 'forgotten',
  requests: 'forgotten',
  objections: {
    stays: 'which entry of a register is objected to; the words stand there, until officers decide',
  },
  'console-readings': 'forgotten',
  'register-links': 'forgotten',
  'register-sessions': 'forgotten',
  questions: { stays: 'a number under a digest of random ids, for seven days' },
  'whatsapp-auth': {
    stays: 'keys of our own account; what the WhatsApp library keeps of a person is written as theirs',
  },
  'whatsapp-days': { stays: 'how many messages went out on a day' },
  'channel-links': { stays: 'by which links people open a chat with us' },
  'head-codes': { stays: 'an area and a term; the contact that entered it is a random id' },
  'head-grants': { stays: 'what officers gave, without whom' },
  register: { stays: 'the register of a neighbourhood, which is its own, until some time after the term' },
  notices: { stays: 'what officers wrote to all who follow an area' },
  'notice-quota': { stays: 'how many notices went out on a day' },
  'register-photos': { stays: "photographs of lists on paper, the neighbourhood's own, for some days" },
  'register-photo-bytes': { stays: 'the same' },
  'register-areas': { stays: 'which areas have a register' },
  'register-requests': { stays: 'which areas officers asked for their registers, and by when' },
  'asked-weeks': { stays: 'how often something was asked, with small numbers kept back' },
  'audit-': { stays: 'what officers did, with random ids of chats' },
  officers: { stays: "officers' accounts" },
  'console-sessions': { stays: 'officers who are signed in' },
  'console-keys': { stays: 'keys of the pages of officers and heads' },
  'console-attempts': { stays: 'places of tries to sign in' },
  'telegram-links': { stays: "codes of officers' accounts" },
  'officer-enrolments': { stays: 'second factors of officers that are being set up' },
  'officer-codes-used': { stays: 'codes of second factors that were used' },
};

/** Those that are somebody's. */
export const FORGOTTEN = Object.keys(COLLECTIONS).filter((name) => COLLECTIONS[name] === 'forgotten');
