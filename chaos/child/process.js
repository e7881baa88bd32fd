import './boundary.js';
import pino from 'pino';
import { readConfig } from '../../dist/config.js';
import { endOnSignal } from '../../dist/ending.js';
import { startHotline } from '../../dist/main.js';
import { rolesOf } from '../../dist/roles.js';

/** The built hotline as `bisa start --role` runs it; what a message is understood as may kill the process, or fail its turn. */
const { CHAOS_KILLS, CHAOS_POISONS, CHAOS_LOG, CHAOS_ROLES = 'all' } = process.env;

const log = pino({ level: 'info' }, pino.destination(CHAOS_LOG));
const running = await startHotline({
  config: readConfig(process.env),
  roles: rolesOf(CHAOS_ROLES),
  log,
  hears: ({ commands }) => {
    const understood = JSON.stringify(commands);
    if (CHAOS_KILLS && understood.includes(CHAOS_KILLS)) process.kill(process.pid, 'SIGKILL');
    if (CHAOS_POISONS && understood.includes(CHAOS_POISONS)) throw new Error('poisoned');
  },
});
process.send?.('started');
endOnSignal(() => running.stop(), log);
process.on('disconnect', () => process.exit());
