import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS, FORGOTTEN } from './collections.js';

/** A call of the vault: what it does, in which collection, and with what. */
interface Use {
  method: string;
  collection: string;
  given: string[];
  where: string;
}

const CALL = /vault\.(get|getMany|list|put|add|change|clear)\(/gi;

/** Every call of a vault in the source. */
function uses(): Use[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => usesIn(join('src', name)));
}

function usesIn(file: string): Use[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(CALL)].map(({ 0: call, 1: method, index }) => {
    const given = argumentsFrom(source, index + call.length);
    const where = `${file}: ${method}(${given.join(', ')})`;
    return { method: method!, collection: named(file, source, given[0]!), given, where };
  });
}

/** The arguments of a call that begin at a place. */
function argumentsFrom(source: string, from: number): string[] {
  const found = [''];
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const sign = source[at]!;
    if (')]}'.includes(sign) && --depth < 0) break;
    if ('([{'.includes(sign)) depth++;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((one) => one.trim()).filter(Boolean);
}

/** The collection that an argument names: a constant, here or imported, or how what a function makes begins. */
function named(file: string, source: string, argument: string): string {
  const constant = (text: string) => new RegExp(`const ${argument} = '([^']+)'`).exec(text)?.[1];
  if (/^\w+$/.test(argument)) {
    const from = new RegExp(`import \\{[^}]*\\b${argument}\\b[^}]*\\} from '(\\.[^']+)'`).exec(source)?.[1];
    const there = from ? readFileSync(resolve(dirname(file), from.replace(/\.js$/, '.ts')), 'utf8') : '';
    const found = constant(source) ?? constant(there);
    if (found) return found;
  }
  const maker =
    /^(\w+)\(/.exec(argument)?.[1] ?? new RegExp(`const ${argument} = (\\w+)\\(`).exec(source)?.[1];
  const made = maker && new RegExp(`(?:const|function) ${maker}\\b[^\`]*\`([\\w-]+)`).exec(source)?.[1];
  return made ?? `? ${argument} in ${file}`;
}

/** Documents of the officers' group itself. */
const ABOUT_NOBODY = /telegram\/topics\.ts.*(?:group-|ADOPTED)/;

describe('what is kept in the vault', () => {
  const found = uses();

  it('is all of a kind of which it is said whose it is', () => {
    expect(found.length).toBeGreaterThan(50);
    const collections = [...new Set(found.map(({ collection }) => collection))];
    expect(collections.toSorted()).toEqual(Object.keys(COLLECTIONS).toSorted());
  });

  it("is written as somebody's, where it is somebody's", () => {
    const writes = found.filter(
      ({ method, collection }) => ['put', 'add'].includes(method) && FORGOTTEN.includes(collection),
    );
    for (const { given, where } of writes) {
      const isDeleted = /: null \}$/.test(given[1]!);
      expect(isDeleted || /\bof\b/.test(given.slice(2).join()) || ABOUT_NOBODY.test(where), where).toBe(true);
    }
    expect(writes.length).toBeGreaterThan(FORGOTTEN.length);
  });
});
