/**
 * What WhatsApp's refusals mean for an ordinary account, by Baileys' tables: `DisconnectReason` for connections, and
 * `SERVER_ERROR_CODES` and `NACK_REASONS` for acknowledgements (`@whiskeysockets/baileys`, lib/Types, lib/Utils). There is no
 * documentation of WhatsApp's own.
 */
export type Meaning =
  /** The account may not write (to new people) for a while: a sign before a ban. All stops, and somebody is to look. */
  | 'restricted'
  /** WhatsApp is busy: all wait a little. */
  | 'pause'
  /** Something between the two devices that the next try mends. */
  | 'passing'
  /** This one message will never be taken. */
  | 'never';

/** Of the error in the acknowledgement of a message. What is not here is passing, and has its end. */
export const ACKNOWLEDGEMENTS: Readonly<Record<number, Meaning>> = {
  // not authorized, forbidden, account restricted (or the person's privacy token is missing)
  401: 'restricted',
  403: 'restricted',
  463: 'restricted',
  408: 'pause',
  420: 'pause',
  429: 'pause',
  503: 'pause',
  // a session with one of their devices is stale
  479: 'passing',
  // malformed, nobody of that address, not allowed, not acceptable, too large
  400: 'never',
  404: 'never',
  405: 'never',
  406: 'never',
  413: 'never',
};

/** The link was ended on the phone. */
export const LOGGED_OUT = 401;

/** Codes with which WhatsApp wants a connection no more, and what an operator does then. */
export const FINAL_ADVICE: Readonly<Record<number, string>> = {
  [LOGGED_OUT]: 'the phone has ended this link: start again to pair anew',
  403: 'WhatsApp has banned or blocked this account: open WhatsApp on the phone, ask for a review there, then start again',
  411: 'WhatsApp does not take this account as a linked device: update WhatsApp on the phone, then start again',
  440: 'another program is connected with the same link: stop it, then start again',
};

/** What an operator does about a restricted account. */
export const RESTRICTED_ADVICE =
  'the account is restricted and nothing is sent: open WhatsApp on the phone and read what it says there; if it goes on, start with WHATSAPP_PAUSED=yes, or change to the Cloud API (docs/whatsapp.md)';
