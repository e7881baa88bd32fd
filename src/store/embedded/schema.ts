/**
 * The embedded store's tables, one migration after another; the place in the list is the version. A migration that was
 * ever released is not changed. Rows of `message` and `effect` are deleted when they are done, so that what is there
 * needs attention.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE bisa.root_key (fingerprint text NOT NULL);

  CREATE TABLE bisa.contact (
    id        text PRIMARY KEY,
    key       bytea NOT NULL,
    person    bytea,
    version   integer NOT NULL DEFAULT 0,
    forgotten boolean NOT NULL DEFAULT false
  );

  CREATE TABLE bisa.chat (
    id          text PRIMARY KEY,
    contact     text NOT NULL REFERENCES bisa.contact,
    address_mac text NOT NULL UNIQUE,
    address     bytea NOT NULL,
    session     bytea,
    version     integer NOT NULL DEFAULT 0,
    lease       bigint NOT NULL DEFAULT 0
  );
  CREATE INDEX chat_contact ON bisa.chat (contact);

  CREATE TABLE bisa.seen (mac text PRIMARY KEY, at bigint NOT NULL);
  CREATE INDEX seen_at ON bisa.seen (at);

  CREATE TABLE bisa.message (
    seq      bigserial PRIMARY KEY,
    chat     text NOT NULL REFERENCES bisa.chat,
    turn     text NOT NULL,
    at       bigint NOT NULL,
    body     bytea NOT NULL,
    failures integer NOT NULL DEFAULT 0,
    UNIQUE (chat, turn)
  );
  CREATE INDEX message_chat ON bisa.message (chat, seq);

  CREATE TABLE bisa.photo (
    chat  text NOT NULL REFERENCES bisa.chat,
    turn  text NOT NULL,
    at    bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (chat, turn)
  );
  ALTER TABLE bisa.photo ALTER COLUMN bytes SET STORAGE EXTERNAL;
  CREATE INDEX photo_at ON bisa.photo (at);

  CREATE TABLE bisa.effect (
    seq  bigserial PRIMARY KEY,
    chat text NOT NULL REFERENCES bisa.chat,
    id   text NOT NULL,
    at   bigint NOT NULL,
    kind text NOT NULL,
    body bytea NOT NULL
  );
  CREATE INDEX effect_chat ON bisa.effect (chat, seq);

  CREATE TABLE bisa.reminder (
    contact text NOT NULL REFERENCES bisa.contact,
    chat    text NOT NULL REFERENCES bisa.chat,
    id      text NOT NULL,
    at      bigint NOT NULL,
    PRIMARY KEY (contact, id)
  );
  CREATE INDEX reminder_at ON bisa.reminder (at);

  CREATE TABLE bisa.record (
    id      text PRIMARY KEY,
    contact text NOT NULL REFERENCES bisa.contact,
    kind    text NOT NULL,
    at      bigint NOT NULL,
    about   text NOT NULL,
    body    bytea NOT NULL
  );
  CREATE INDEX record_kind ON bisa.record (kind, at DESC, id DESC);
  CREATE INDEX record_contact ON bisa.record (contact);
  `,
];
