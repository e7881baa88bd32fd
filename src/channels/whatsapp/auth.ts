import {
  type AuthenticationCreds,
  type AuthenticationState,
  BufferJSON,
  initAuthCreds,
  proto,
  type SignalDataSet,
  type SignalDataTypeMap,
  type SignalKeyStore,
} from '@whiskeysockets/baileys';
import type { ToChild, ToParent } from './ipc.js';
import type { Link } from './link.js';

const CREDS = 'creds';

/** The account's secrets, kept by the parent in the store's vault. */
export interface Secrets extends AuthenticationState {
  /** Writes the credentials as they stand. */
  save(): Promise<void>;
}

/**
 * Reads the account's credentials, or makes new ones for an account that is still to be paired. Keys are read when
 * needed and every write is awaited, so that a session is durable before its message is acknowledged. `failed` is called
 * when a write fails: Baileys would take the message for one that it cannot read, and tell its sender so.
 */
export async function openSecrets(parent: Link<ToParent, ToChild>, failed: () => void): Promise<Secrets> {
  const { [CREDS]: kept } = await parent.ask('read', { names: [CREDS] });
  const known = kept === undefined ? null : (parsed(kept) as AuthenticationCreds);
  // a pairing that was begun by code and never ended leaves a name and nothing to log in with
  const isPaired = known?.me && (known.account || known.registered);
  const creds = isPaired ? known : initAuthCreds();
  let saved: Promise<unknown> = Promise.resolve();
  return {
    creds,
    keys: keysAt(parent, failed),
    // one after another, so that the last word is the latest
    save: async () => {
      saved = saved.then(() => parent.ask('write', { documents: { [CREDS]: written(creds) } }));
      await saved;
    },
  };
}

function keysAt(parent: Link<ToParent, ToChild>, failed: () => void): SignalKeyStore {
  return {
    async get(type, ids) {
      const kept = await parent.ask('read', { names: ids.map((id) => nameOf(type, id)) });
      const found = ids.flatMap((id) => {
        const value = kept[nameOf(type, id)];
        return value === undefined ? [] : [[id, revived(type, parsed(value))] as const];
      });
      return Object.fromEntries(found) as { [id: string]: SignalDataTypeMap[typeof type] };
    },
    async set(data: SignalDataSet) {
      const documents: Record<string, string | null> = {};
      for (const [type, values] of Object.entries(data)) {
        for (const [id, value] of Object.entries(values)) {
          documents[nameOf(type, id)] = value == null ? null : written(value);
        }
      }
      try {
        await parent.ask('write', { documents });
      } catch (error) {
        failed();
        throw error;
      }
    },
  };
}

function nameOf(type: string, id: string): string {
  return `${type}/${id}`;
}

function written(value: unknown): string {
  return JSON.stringify(value, BufferJSON.replacer);
}

function parsed(text: string): unknown {
  return JSON.parse(text, BufferJSON.reviver);
}

function revived(type: string, value: unknown): unknown {
  return type === 'app-state-sync-key'
    ? proto.Message.AppStateSyncKeyData.fromObject(value as object)
    : value;
}
