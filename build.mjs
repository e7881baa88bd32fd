/**
 * What `npm run build` does after tsc: copies what is no code, and makes a bundle of the command line with the code of
 * its quick commands, for to load hundreds of small files takes longer than to find a verdict.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const ASSETS = [
  'channels/web/page',
  'console/page',
  'register-page/page',
  'evidence/contexts',
  'officers/passwords',
];
/** Commands that stay as tsc made them: they find threads, processes and assets by where their own files lie. */
const APART = [
  'check-live',
  'dead-letters',
  'key',
  'officer',
  'run',
  'test',
  'trust',
  'trust-refresh',
  'verify',
].map((name) => `commands/${name}.js`);
/** Stands where the edition goes, in as many letters. */
const NO_EDITION = 'edition-to-come-';

for (const folder of ASSETS) cpSync(join('src', folder), join('dist', folder), { recursive: true });

const bundle = await rolldown({
  input: 'src/cli.ts',
  platform: 'node',
  tsconfig: 'tsconfig.build.json',
  transform: { target: 'es2022', define: { EDITION: JSON.stringify(NO_EDITION) } },
  plugins: [
    {
      name: 'apart',
      resolveId(id, importer) {
        const path = importer && id.startsWith('.') ? relative('src', resolve(dirname(importer), id)) : '';
        return APART.includes(path) ? { id: `./${path}`, external: true } : null;
      },
    },
  ],
});
const { output } = await bundle.generate({
  dir: 'dist',
  sourcemap: true,
  chunkFileNames: 'cli-[name].js',
  // what is loaded whatever is asked lies in one file
  codeSplitting: { groups: [{ name: 'at-once', tags: ['$initial'] }] },
});
await bundle.close();

for (const name of readdirSync('dist')) if (name.startsWith('cli-')) rmSync(join('dist', name));
const hash = createHash('sha256');
for (const { code } of output) if (code) hash.update(code);
const edition = hash.digest('hex').slice(0, NO_EDITION.length);
for (const { fileName, code, source } of output)
  writeFileSync(join('dist', fileName), code?.replaceAll(NO_EDITION, edition) ?? source);
// the hotline itself runs from what tsc made
appendFileSync('dist/content/key.js', `\nconst EDITION = '${edition}';\n`);
