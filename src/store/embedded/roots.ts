import { type Keys, WrongKey } from '../keys.js';
import type { KeptRoots, Progress, Roots, UnderRoot } from '../roots.js';
import { Sealed } from '../seal.js';
import { one, type Queryable } from './rows.js';
import type { PgliteThread } from './thread.js';

/** Data keys and documents that are read in one go. */
const PAGE = 200;
/** Where to go on: behind a contact, or behind a document. */
type Place = ['contact', string] | ['vault', string, string];
const FIRST: Place = ['contact', ''];

/** The root keys of the embedded store, which one process has for itself. */
export class EmbeddedRoots implements Roots {
  constructor(
    private readonly db: PgliteThread,
    private readonly keys: Keys,
    private readonly where: string,
  ) {}

  /**
   * The first root key a store is opened with is the only one that opens it again, until it is replaced.
   * @throws {WrongKey}
   */
  async open(): Promise<void> {
    await this.db.query(
      'INSERT INTO bisa.root_key (fingerprint) SELECT $1 WHERE NOT EXISTS (SELECT FROM bisa.root_key)',
      [this.keys.newest.fingerprint],
    );
    this.keys.takeUp(await this.kept(), this.where);
  }

  kept(): Promise<KeptRoots> {
    return keptIn(this.db);
  }

  progress(): Promise<Progress | null> {
    return one(this.db, 'SELECT at, done, total FROM bisa.rewrap', []);
  }

  async strangersTo(): Promise<number> {
    return 0;
  }

  async turn(from: string, to: string, names: Record<string, Sealed>): Promise<boolean> {
    const turned = await this.db.transaction(async (tx) => {
      const { sealing, retiring } = await keptIn(tx);
      if (sealing !== from || retiring !== null) return false;
      await tx.query("UPDATE bisa.root_key SET state = 'retiring', names = $2 WHERE fingerprint = $1", [
        from,
        names[from]?.bytes,
      ]);
      await tx.query("INSERT INTO bisa.root_key (fingerprint, state, names) VALUES ($1, 'sealing', $2)", [
        to,
        names[to]?.bytes,
      ]);
      await tx.query('DELETE FROM bisa.rewrap', []);
      return true;
    });
    // what was sealed until here is written before anything of `pages` is read
    if (turned) this.keys.takeUp(await this.kept(), this.where);
    return turned;
  }

  async count(): Promise<number> {
    const { rows } = await this.db.query<{ count: number }>(
      'SELECT ((SELECT count(*) FROM bisa.contact) + (SELECT count(*) FROM bisa.document))::int AS count',
    );
    return rows[0]!.count;
  }

  async *pages(from: string): AsyncIterable<{ at: string; rows: UnderRoot[] }> {
    let place = from ? (JSON.parse(from) as Place) : FIRST;
    for (;;) {
      const rows = place[0] === 'contact' ? await this.contacts(place[1]) : await this.documents(place);
      const last = rows.at(-1);
      if (!last && place[0] === 'vault') return;
      place = last ? placeOf(last) : ['vault', '', ''];
      yield { at: JSON.stringify(place), rows };
    }
  }

  async rewrap(
    retiring: string,
    rows: { before: UnderRoot; after: Sealed }[],
    { at, done, total }: Progress,
  ): Promise<void> {
    const base64 = ({ bytes }: Sealed) => bytes.toString('base64');
    const columns = (of: UnderRoot['of']) => {
      const those = rows.filter(({ before }) => before.of === of);
      return [
        those.map(({ before }) => (before.of === 'contact' ? before.id : before.collection)),
        those.map(({ before }) => (before.of === 'contact' ? '' : before.mac)),
        those.map(({ before }) => base64(before.bytes)),
        those.map(({ after }) => base64(after)),
      ];
    };
    await this.db.transaction(async (tx) => {
      if ((await keptIn(tx)).retiring !== retiring) return;
      await tx.query(
        `UPDATE bisa.data_key c SET key = decode(r.after, 'base64')
         FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS r (id, mac, before, after)
         WHERE c.contact = r.id AND c.key = decode(r.before, 'base64')`,
        columns('contact'),
      );
      await tx.query(
        `UPDATE bisa.document d SET body = decode(r.after, 'base64')
         FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS r (collection, mac, before, after)
         WHERE d.collection = r.collection AND d.mac = r.mac AND d.body = decode(r.before, 'base64')`,
        columns('vault'),
      );
      await tx.query('DELETE FROM bisa.rewrap', []);
      await tx.query('INSERT INTO bisa.rewrap VALUES ($1, $2, $3)', [at, done, total]);
    });
  }

  async retire(fingerprint: string): Promise<boolean> {
    await this.db.transaction(async (tx) => {
      await tx.query(
        "UPDATE bisa.root_key SET state = 'retired', names = NULL WHERE fingerprint = $1 AND state = 'retiring'",
        [fingerprint],
      );
      await tx.query('DELETE FROM bisa.rewrap', []);
    });
    return true;
  }

  private async contacts(after: string): Promise<UnderRoot[]> {
    const { rows } = await this.db.query<{ id: string; key: Buffer }>(
      'SELECT contact AS id, key FROM bisa.data_key WHERE contact > $1 ORDER BY contact LIMIT $2',
      [after, PAGE],
    );
    return rows.map(({ id, key }) => ({ of: 'contact', id, bytes: new Sealed(key) }));
  }

  private async documents([, collection, mac]: string[]): Promise<UnderRoot[]> {
    const { rows } = await this.db.query<{ collection: string; mac: string; body: Buffer }>(
      `SELECT collection, mac, body FROM bisa.document WHERE (collection, mac) > ($1, $2)
       ORDER BY collection, mac LIMIT $3`,
      [collection, mac, PAGE],
    );
    return rows.map(({ body, ...row }) => ({ of: 'vault', ...row, bytes: new Sealed(body) }));
  }
}

function placeOf(row: UnderRoot): Place {
  return row.of === 'contact' ? ['contact', row.id] : ['vault', row.collection, row.mac];
}

async function keptIn(db: Queryable): Promise<KeptRoots> {
  const { rows } = await db.query<{ fingerprint: string; state: string; names: Buffer | null }>(
    'SELECT fingerprint, state, names FROM bisa.root_key',
  );
  const those = (state: string) =>
    rows.filter((row) => row.state === state).map(({ fingerprint }) => fingerprint);
  const names = rows.flatMap(({ fingerprint, names }) => (names ? [[fingerprint, new Sealed(names)]] : []));
  const [sealing] = those('sealing');
  if (!sealing) throw new WrongKey('the store', 'does not know its root key: its tables are damaged');
  return {
    sealing,
    retiring: those('retiring')[0] ?? null,
    retired: those('retired'),
    names: Object.fromEntries(names),
  };
}
