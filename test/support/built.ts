import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What starts threads or processes, each from the folder that it lies in itself. */
const STARTERS = [
  'channels/whatsapp/runner',
  'content/watch',
  'evidence/reader-process',
  'store/embedded/thread',
];

/**
 * A plugin of Vite: threads and processes of the hotline run as they are built, for under tsx each takes longer to start
 * than it then works. Where a source is newer than the build, they run from the sources.
 */
export function builtPrograms() {
  const isBuilt = existsSync(join(root, 'dist/main.js')) && builtAt() >= newestSource();
  return {
    name: 'built-programs',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      const starter = STARTERS.find((name) => id === join(root, 'src', `${name}.ts`));
      if (!isBuilt || !starter) return undefined;
      const { href } = pathToFileURL(join(root, 'dist', `${starter}.js`));
      return code.replaceAll('import.meta.url', JSON.stringify(href));
    },
  };
}

function builtAt(): number {
  return statSync(join(root, 'dist/main.js')).mtimeMs;
}

function newestSource(): number {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((name) => statSync(join(root, 'src', name)).mtimeMs));
}
