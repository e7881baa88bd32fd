/**
 * Imports run downwards only: main → channels, console, commands → hotline → dialogue → case → understanding, engine →
 * policy; the engine knows neither case nor language; language and evidence know none of the others.
 */
const above = (from, to, name) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: `^src/(${to})` },
});

/** What the command line loads whatever it is asked, and so for `bisa --help` too. */
const AT_ONCE =
  '^src/(cli|calendar|clock|defaults|roles|content/source-locale|commands/(code|settings|(officer|trust|dead-letter|key|head|backup)-commands))\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'commands-load-their-own',
      comment: 'import it in the action of its command, or as a type',
      severity: 'error',
      from: { path: AT_ONCE },
      to: {
        path: '^(src|node_modules)/',
        pathNot: [AT_ONCE, '^node_modules/commander/'],
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          'src/evidence/worker\\.ts$',
          'src/(channels/web|console|register-page)/page/',
        ],
      },
      to: {},
    },
    {
      // these pages take scripts of the web chat by the address at which they are served
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { pathNot: '^src/(console|register-page)/page/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    above(
      'evidence/',
      '(?!evidence/|(calendar|(day|condition)-schema|at-once|beside|file-head)\\.ts)',
      'evidence-stands-alone',
    ),
    {
      // what a browser would have otherwise: hash, inflation, keys and files; pixels (sharp) are in worker processes
      name: 'evidence-has-node-from-its-host',
      severity: 'error',
      from: {
        path: '^src/evidence/',
        pathNot:
          '^src/evidence/(host/|reading/zxing\\.ts|(worker|guard|reader-process|verify-file|trust)\\.ts)',
      },
      to: { dependencyTypes: ['core'] },
    },
    above('language/', '(?!language/|calendar\\.ts)', 'language-stands-alone'),
    above(
      'policy/',
      '(?!policy/|(calendar|(day|condition)-schema|ids|conditions|texts)\\.ts)',
      'policy-is-pure',
    ),
    above(
      'engine/',
      '(?!engine/|(calendar|(day|condition)-schema|ids|conditions|texts)\\.ts)',
      'engine-knows-no-matter-of-its-own',
    ),
    above(
      'understanding/',
      '(?!understanding/|engine/|policy/|language/|neighbourhood/(?:sentence/)?[^/]+\\.ts|(calendar|texts)\\.ts)',
      'understanding-is-pure',
    ),
    above(
      'case/',
      '(?!case/|understanding/|engine/|policy/|language/|neighbourhood/(?:sentence/)?[^/]+\\.ts|(calendar|(day|condition)-schema|ids|conditions|texts)\\.ts|evidence/(evidence|shown)\\.ts)',
      'case-is-pure',
    ),
    above('dialogue/', '(?!dialogue/|case/|understanding/|engine/)', 'dialogue-is-pure'),
    above('store/', '(?!store/|(counter|beside)\\.ts)', 'store-knows-no-one'),
    above('http/', '(?!http/|counter\\.ts)', 'http-knows-no-one'),
    above(
      'channels/',
      '(?!channels/|http/|store/(store|vault|signals)\\.ts|officers/(desk|picture)\\.ts|language/|(calendar|(day|condition)-schema|texts|numbered|longest-message|limits|counter|at-once|beside|file-head|time-limit)\\.ts)',
      'channels-translate-only',
    ),
    above(
      'officers/',
      '(?!officers/|store/(vault|json|installation-key)\\.ts|(clock|beside)\\.ts)',
      'officers-know-the-vault-alone',
    ),
    above(
      'console/',
      '(?!console/|officers/|http/|channels/web/site\\.ts|language/|(calendar|texts|longest-message|csv-cell)\\.ts|clock\\.ts|store/(store|vault)\\.ts|neighbourhood/)',
      'console-shows-only',
    ),
    above(
      'register-page/',
      '(?!register-page/|http/|channels/web/site\\.ts|language/areas\\.ts|neighbourhood/|officers/audit\\.ts|(calendar|texts|clock)\\.ts|store/store\\.ts)',
      'register-page-shows-only',
    ),
    above(
      'neighbourhood/(?:sentence/)?[^/]+\\.ts$',
      '(?!neighbourhood/(?:sentence/)?[^/]+\\.ts$|language/|(calendar|(day|condition)-schema|texts)\\.ts)',
      'neighbourhood-is-pure',
    ),
    above(
      'neighbourhood/(files|kept)/',
      '(?!neighbourhood/|language/|evidence/zip\\.ts|officers/audit\\.ts|store/(vault|json|installation-key)\\.ts|(calendar|texts|clock|counter|csv-cell|file-head|at-once|beside)\\.ts)',
      'neighbourhood-keeps-in-the-vault',
    ),
    above(
      'content/',
      '(?!content/|case/|understanding/|engine/|policy/|language/|neighbourhood/words\\.ts|(calendar|(day|condition)-schema|ids|texts|conditions|beside)\\.ts|evidence/(evidence|policy)\\.ts)',
      'content-is-data',
    ),
    above(
      'neighbourhood/notices/',
      '(?!neighbourhood/|case/|language/|policy/|officers/audit\\.ts|store/|(calendar|cause|clock|texts)\\.ts)',
      'notices-below-hotline',
    ),
    above(
      'hotline/',
      '(main|live|cli|commands|config|console|register-page|metrics|monitoring)',
      'hotline-below-main',
    ),
    above('metrics/', '(?!metrics/|hotline/(observed|status)\\.ts)', 'metrics-are-told'),
    {
      name: 'metrics-count-alone',
      comment: 'tell it through hotline/observed.ts',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/metrics/' },
      to: { path: 'node_modules/prom-client' },
    },
    {
      name: 'pure-middle',
      severity: 'error',
      from: {
        path: '^src/((dialogue|case|understanding|engine|policy|language)/|neighbourhood/(?:sentence/)?[^/]+$)',
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?util$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js'],
    },
  },
};
