import { defineConfig } from 'vitest/config';
import { builtPrograms } from './test/support/built.js';
import { PATIENCE } from './test/support/patience.js';

/** Files that replace modules, or measure the memory of their process: each has a process of its own. */
const ALONE = ['test/evidence/fuzz.test.ts', 'test/hotline/content.test.ts', 'test/store/database.test.ts'];

const CHAOS = ['test/chaos/**/*.test.ts'];

/** Files that start many processes, one after another: minutes of their own, `npm run test:long`. */
const LONG = [
  'test/commands/cache.test.ts',
  'test/examples/decisions.test.ts',
  'test/hotline/crash-photographs.test.ts',
  'test/hotline/notices.test.ts',
  'test/hotline/open-chats.test.ts',
  'test/hotline/reload.test.ts',
  'test/hotline/reminders-crash.test.ts',
  'test/hotline/rotation-killed.test.ts',
];
const isLong = process.env.TEST_LONG === 'yes';
/** Searches what all others have logged. */
const LOGS = ['test/logs.test.ts'];

export default defineConfig({
  plugins: [builtPrograms()],
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/ready.ts', 'test/support/seed.ts', 'test/support/collected-logs.ts'],
    // limits that only a fault reaches: they are far above what a slow machine takes beside other work
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: PATIENCE },
    // one more than the cores of CI: browsers, sockets and other processes are waited for
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        // modules, flows and locales are loaded once for many files
        test: {
          name: 'together',
          include: isLong ? LONG : ['test/**/*.test.ts'],
          exclude: isLong ? [] : [...ALONE, ...CHAOS, ...LOGS, ...LONG],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      // after all others: it is a whole installation in processes of its own
      { extends: true, test: { name: 'chaos', include: CHAOS, sequence: { groupOrder: 1 } } },
      { extends: true, test: { name: 'logs', include: LOGS, sequence: { groupOrder: 2 } } },
    ],
  },
});
