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
  `
  -- A contact that was joined to another stays as a keyring for what was sealed under it.
  ALTER TABLE bisa.contact ADD COLUMN merged_into text REFERENCES bisa.contact;
  CREATE INDEX contact_merged_into ON bisa.contact (merged_into);

  -- keeper: the contact under whose data key the chat's own rows are sealed.
  ALTER TABLE bisa.chat
    ADD COLUMN keeper   text REFERENCES bisa.contact,
    ADD COLUMN handover bigint;
  UPDATE bisa.chat SET keeper = contact;
  ALTER TABLE bisa.chat ALTER COLUMN keeper SET NOT NULL;
  CREATE INDEX chat_keeper ON bisa.chat (keeper);
  CREATE INDEX chat_handover ON bisa.chat (handover) WHERE handover IS NOT NULL;

  -- All addresses of a chat; chat.address_mac is the one that is written to.
  CREATE TABLE bisa.address (
    mac  text PRIMARY KEY,
    chat text NOT NULL REFERENCES bisa.chat ON DELETE CASCADE
  );
  INSERT INTO bisa.address SELECT address_mac, id FROM bisa.chat;
  CREATE INDEX address_chat ON bisa.address (chat);

  ALTER TABLE bisa.reminder DROP CONSTRAINT reminder_pkey, ADD PRIMARY KEY (chat, id);
  CREATE INDEX reminder_contact ON bisa.reminder (contact);

  CREATE TABLE bisa.document (
    collection text NOT NULL,
    mac        text NOT NULL,
    body       bytea NOT NULL,
    expires_at bigint,
    PRIMARY KEY (collection, mac)
  );
  CREATE INDEX document_expires_at ON bisa.document (expires_at);

  CREATE TABLE bisa.lease (name text PRIMARY KEY, holder text NOT NULL, until bigint NOT NULL);
  `,
  `
  -- A chat's latest lines, kept for an officer who may be called.
  CREATE TABLE bisa.recent (
    chat text NOT NULL REFERENCES bisa.chat ON DELETE CASCADE,
    id   text NOT NULL,
    at   bigint NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (chat, at, id)
  );
  CREATE INDEX recent_at ON bisa.recent (at);
  `,
  `
  -- A chat that was left for another one goes on being written to at an address that leads to the other.
  ALTER TABLE bisa.chat DROP CONSTRAINT chat_address_mac_key;
  `,
  `
  -- What waits goes out queue by queue; rows of before have no queue until the store has opened them.
  ALTER TABLE bisa.effect
    ADD COLUMN queue      text NOT NULL DEFAULT '',
    ADD COLUMN tries      integer NOT NULL DEFAULT 0,
    ADD COLUMN since      bigint NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
    ADD COLUMN kept_until bigint;
  DROP INDEX bisa.effect_chat;
  CREATE INDEX effect_queue ON bisa.effect (chat, queue, seq);
  CREATE INDEX effect_kept ON bisa.effect (kept_until) WHERE kept_until IS NOT NULL;
  ALTER TABLE bisa.chat DROP COLUMN lease;

  -- Queues in which something waits: when the next row may be taken, and in whose hand it is.
  CREATE TABLE bisa.queue (
    chat   text NOT NULL REFERENCES bisa.chat ON DELETE CASCADE,
    name   text NOT NULL,
    due    bigint NOT NULL,
    holder text,
    PRIMARY KEY (chat, name)
  );
  CREATE INDEX queue_due ON bisa.queue (name, due);

  CREATE TABLE bisa.pause (name text PRIMARY KEY, until bigint NOT NULL);
  `,
  `
  -- A try is counted before it begins; what the last one failed with is noted.
  ALTER TABLE bisa.message RENAME COLUMN failures TO tries;
  ALTER TABLE bisa.message ADD COLUMN fault text;

  -- Messages that were set aside after several tries.
  CREATE TABLE bisa.dead_letter (
    turn  text PRIMARY KEY,
    chat  text NOT NULL REFERENCES bisa.chat ON DELETE CASCADE,
    at    bigint NOT NULL,
    since bigint NOT NULL,
    kind  text NOT NULL,
    fault text,
    body  bytea NOT NULL
  );
  CREATE INDEX dead_letter_chat ON bisa.dead_letter (chat);
  CREATE INDEX dead_letter_since ON bisa.dead_letter (since, turn);
  `,
  `
  -- When a chat is overdue at the address that it was taken to.
  ALTER TABLE bisa.chat ADD COLUMN until bigint;
  CREATE INDEX chat_until ON bisa.chat (until) WHERE until IS NOT NULL;
  `,
  `
  -- Root keys that are sealed with, still open something, or did once; the key of names, wrapped under those in use.
  ALTER TABLE bisa.root_key ADD COLUMN state text NOT NULL DEFAULT 'sealing', ADD COLUMN names bytea;

  -- How far what is sealed under a root key has been wrapped anew.
  CREATE TABLE bisa.rewrap (at text NOT NULL, done integer NOT NULL, total integer NOT NULL);
  `,
  `
  -- When something of a chat's documents is over next: of those of before that is looked for by the first sweeps.
  ALTER TABLE bisa.chat ADD COLUMN ages_at bigint DEFAULT 0;
  ALTER TABLE bisa.chat ALTER COLUMN ages_at DROP DEFAULT;
  CREATE INDEX chat_ages_at ON bisa.chat (ages_at) WHERE ages_at IS NOT NULL;

  -- Photographs that an officer is to see.
  ALTER TABLE bisa.photo ADD COLUMN shown boolean NOT NULL DEFAULT false;

  -- What remains of verdicts whose time is over.
  CREATE TABLE bisa.statistic (
    day     text NOT NULL,
    service text NOT NULL,
    outcome text NOT NULL,
    area    text NOT NULL,
    at      bigint NOT NULL,
    count   bigint NOT NULL,
    PRIMARY KEY (day, service, outcome, area)
  );
  CREATE INDEX statistic_at ON bisa.statistic (at);
  `,
  `
  -- Data keys stand in small tables of their own: to shred one, its table is written anew (shred.ts). Nothing samples them.
  CREATE TABLE bisa.data_key (
    contact text PRIMARY KEY REFERENCES bisa.contact ON DELETE CASCADE,
    key     bytea NOT NULL
  ) PARTITION BY HASH (contact);
  DO $$ BEGIN
    FOR part IN 0..15 LOOP
      EXECUTE format(
        'CREATE TABLE bisa.data_key_%s PARTITION OF bisa.data_key FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
      EXECUTE format('ALTER TABLE bisa.data_key_%s ALTER COLUMN key SET STATISTICS 0', part);
    END LOOP;
  END $$;

  -- Tables from which keys were dropped: since when the first of them stands there, and how many there were.
  CREATE TABLE bisa.dropped_key (
    place text PRIMARY KEY,
    since bigint NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
    count integer NOT NULL DEFAULT 1
  );
  INSERT INTO bisa.dropped_key (place) SELECT 'contact' WHERE EXISTS (SELECT FROM bisa.contact);
  INSERT INTO bisa.data_key SELECT id, key FROM bisa.contact;
  ALTER TABLE bisa.contact DROP COLUMN key;

  CREATE FUNCTION bisa.note_dropped_key() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO bisa.dropped_key AS d (place) VALUES (TG_TABLE_NAME)
    ON CONFLICT (place) DO UPDATE SET count = d.count + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER note_dropped_key AFTER DELETE OR UPDATE ON bisa.data_key
    FOR EACH ROW EXECUTE FUNCTION bisa.note_dropped_key();

  -- Contacts and chats that were erased, for a restore to erase them again.
  CREATE TABLE bisa.erased (
    id text NOT NULL,
    at bigint NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint
  );
  CREATE INDEX erased_at ON bisa.erased (at);
  CREATE FUNCTION bisa.note_erased() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO bisa.erased (id) VALUES (TG_TABLE_NAME || '/' || OLD.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER note_erased AFTER DELETE ON bisa.contact FOR EACH ROW EXECUTE FUNCTION bisa.note_erased();
  CREATE TRIGGER note_erased AFTER DELETE ON bisa.chat FOR EACH ROW EXECUTE FUNCTION bisa.note_erased();

  -- One row: from when on that list is whole, and the restore that is to be finished (restoring.ts), and the last loss.
  CREATE TABLE bisa.erasure (
    since    bigint NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
    restored jsonb,
    lost_at  bigint
  );
  INSERT INTO bisa.erasure DEFAULT VALUES;
  `,
  `
  -- Which topics chats follow: a range of them is read in the order of their bytes.
  CREATE TABLE bisa.follower (
    topic   text COLLATE "C" NOT NULL,
    chat    text COLLATE "C" NOT NULL REFERENCES bisa.chat ON DELETE CASCADE,
    channel text NOT NULL,
    PRIMARY KEY (topic, chat)
  );
  CREATE INDEX follower_chat ON bisa.follower (chat);

  -- How a notice stands with each of its receivers while it is on its way.
  CREATE TABLE bisa.notice_receiver (
    notice  text NOT NULL,
    chat    text COLLATE "C" NOT NULL REFERENCES bisa.chat ON DELETE CASCADE,
    channel text NOT NULL,
    state   text NOT NULL DEFAULT 'waiting',
    PRIMARY KEY (notice, chat)
  );
  CREATE INDEX notice_receiver_state ON bisa.notice_receiver (notice, channel, state, chat);
  CREATE INDEX notice_receiver_chat ON bisa.notice_receiver (chat);
  `,
  `
  -- Whose a document is: a chat's, an address's from which nothing had come yet, or of somebody who was forgotten in a chat.
  ALTER TABLE bisa.document ADD COLUMN owner text;
  CREATE INDEX document_owner ON bisa.document (owner) WHERE owner IS NOT NULL;
  CREATE FUNCTION bisa.owners(of text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    SELECT of UNION ALL SELECT mac FROM bisa.address WHERE chat = of
  $$;

  -- What was sealed under the root key alone is shredded like a data key.
  CREATE FUNCTION bisa.drop_documents(whose text[]) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
    DELETE FROM bisa.document WHERE owner = ANY (whose);
    IF FOUND THEN
      INSERT INTO bisa.dropped_key AS d (place) VALUES ('document')
      ON CONFLICT (place) DO UPDATE SET count = d.count + 1;
    END IF;
  END $$;
  CREATE FUNCTION bisa.drop_documents_of_chat() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM bisa.drop_documents(ARRAY(SELECT bisa.owners(OLD.id)) || ('forgotten/' || OLD.id));
    RETURN OLD;
  END $$;
  CREATE TRIGGER drop_documents BEFORE DELETE ON bisa.chat
    FOR EACH ROW EXECUTE FUNCTION bisa.drop_documents_of_chat();
  `,
  `
  -- Tables of which many rows are over at once stand in parts, each small enough to be vacuumed while everybody waits; and
  -- so does the vault, which is written anew for what was forgotten in it (shred.ts).
  CREATE FUNCTION bisa.in_parts(name text, by text, parts integer) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
    EXECUTE format('ALTER TABLE bisa.%I RENAME TO %I', name, name || '_before');
    EXECUTE format('CREATE TABLE bisa.%I (LIKE bisa.%I INCLUDING DEFAULTS) PARTITION BY HASH (%I)', name, name || '_before', by);
    FOR part IN 0..parts - 1 LOOP
      EXECUTE format('CREATE TABLE bisa.%I PARTITION OF bisa.%I FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
        name || '_' || part, name, parts, part);
    END LOOP;
    EXECUTE format('INSERT INTO bisa.%I SELECT * FROM bisa.%I', name, name || '_before');
    EXECUTE format('DROP TABLE bisa.%I', name || '_before');
  END $$;
  SELECT bisa.in_parts('seen', 'mac', 32);
  SELECT bisa.in_parts('recent', 'chat', 32);
  SELECT bisa.in_parts('record', 'contact', 32);
  SELECT bisa.in_parts('document', 'mac', 16);
  DROP FUNCTION bisa.in_parts;

  ALTER TABLE bisa.seen ADD PRIMARY KEY (mac);
  CREATE INDEX seen_at ON bisa.seen (at);
  ALTER TABLE bisa.recent ADD PRIMARY KEY (chat, at, id), ADD FOREIGN KEY (chat) REFERENCES bisa.chat ON DELETE CASCADE;
  CREATE INDEX recent_at ON bisa.recent (at);
  ALTER TABLE bisa.record ADD PRIMARY KEY (id, contact), ADD FOREIGN KEY (contact) REFERENCES bisa.contact;
  CREATE INDEX record_kind ON bisa.record (kind, at DESC, id DESC);
  CREATE INDEX record_contact ON bisa.record (contact);
  ALTER TABLE bisa.document ADD PRIMARY KEY (collection, mac);
  CREATE INDEX document_expires_at ON bisa.document (expires_at);
  CREATE INDEX document_owner ON bisa.document (owner) WHERE owner IS NOT NULL;
  `,
  `
  -- Counts of verdicts by the day: how many people ask is counted by the week, and small numbers are kept back.
  DROP TABLE bisa.statistic;
  `,
];
