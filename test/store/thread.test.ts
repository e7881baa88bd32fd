import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PgliteThread } from '../../src/store/embedded/thread.js';

describe('PgliteThread', () => {
  let db: PgliteThread;
  beforeAll(async () => {
    db = await PgliteThread.start({ dataDir: 'memory://' });
    await db.exec('CREATE TABLE t (n integer PRIMARY KEY, b bytea)');
  });
  afterAll(async () => {
    await expect(db.exec('SELECT 1')).rejects.toThrow('closed');
  });

  it('keeps the code of an error, and not what the statement was given', async () => {
    const twice = async () => {
      for (let i = 0; i < 2; i++) await db.query('INSERT INTO t VALUES ($1, $2)', [1, Buffer.from('secret')]);
    };
    const error = await twice().catch((caught) => caught);
    expect(error).toMatchObject({ code: '23505', name: 'error' });
    expect(error).not.toHaveProperty('params');
    expect(error).not.toHaveProperty('query');
  });

  it('gives back bytes, and undoes a transaction that throws', async () => {
    const failing = db.transaction(async (tx) => {
      await tx.query('INSERT INTO t VALUES (2, NULL)');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    const { rows } = await db.query<{ b: Buffer }>('SELECT b FROM t');
    expect(rows.map(({ b }) => b.toString('utf8'))).toEqual(['secret']);
  });

  it('tells notifications, and closes when what is under way is done', async () => {
    const heard = new Promise((resolve) =>
      db.onNotification((channel, payload) => resolve([channel, payload])),
    );
    await db.exec('LISTEN jobs');
    const work = db.transaction(async (tx) => {
      await tx.query('SELECT 1');
      await tx.exec("NOTIFY jobs, 'one'");
    });
    const closed = db.close();
    await work;
    expect(await heard).toEqual(['jobs', 'one']);
    await closed;
  });
});
