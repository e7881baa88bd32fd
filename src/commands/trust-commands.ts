import type { Command } from 'commander';
import { load } from './code.js';
import { settings } from './settings.js';

// checks keys, which only these commands need
const trust = () => load(import('./trust.js'));
const refresh = () => load(import('./trust-refresh.js'));

/** `bisa trust list|import|refresh`: whom certificates are trusted from. */
export function addTrustCommands(
  program: Command,
  print: (line: string) => void,
  today: () => string | Promise<string>,
): void {
  const command = program.command('trust').description('whom certificates are trusted from (flows/trust)');
  command
    .command('list')
    .description('issuers, formats, key ids, where each is from and until when it signs')
    .option('--json', 'one JSON object a line')
    .action(async (options: { json?: true }) => {
      const config = await settings();
      const { listTrust } = await trust();
      for (const line of listTrust(config)) {
        const { issuer, format, kid, status, source, date, file, valid_until: until } = line;
        const parts = [
          issuer ?? '-',
          format,
          kid,
          status,
          `${source ?? file} ${date ?? '-'}`,
          until?.slice(0, 10) ?? '-',
        ];
        print(options.json ? JSON.stringify(line) : parts.join('\t'));
      }
    });
  command
    .command('import')
    .description(
      'take over a list: GDHCN did.json, DCC trust list, JWKS, VCI directory, revocation list, PEM',
    )
    .argument('<file>')
    .option('--source <text>', "where it was fetched from (default: the file's name)")
    .option('--issuer <url>', 'the address whose keys a JWKS holds')
    .action(async (file: string, options: { source?: string; issuer?: string }) => {
      const config = await settings();
      const { addTrust } = await trust();
      print(await addTrust(config, { file, ...options, date: await today() }));
    });
  command
    .command('refresh')
    .description('make a list anew from its address (with BISA_TRUST_REFRESH=yes) or from a file')
    .argument('[list]', 'its name in flows/trust; all that name an address unless given')
    .option('--from <file>', 'the list as it was fetched from its publisher')
    .option('--sha256 <hex>', 'the fingerprint that it has to have')
    .option('--fewer', 'take it also where keys or revocations are gone from it')
    .action(async (list: string | undefined, options: { from?: string; sha256?: string; fewer?: true }) => {
      const config = await settings();
      const { refreshTrust } = await refresh();
      await refreshTrust(config, { list, ...options, date: await today() }, print);
    });
}
