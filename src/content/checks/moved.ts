import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';

/** What an id was before: that it is there no longer, and has become one thing alone. */
export function checkMoved({ dialogues }: Sources): Fault[] {
  const all = dialogues.map((document) => ({ document, path: [] as Path, part: document.value }));
  return [
    ...claims(all, 'dialogue'),
    ...dialogues.flatMap((document) =>
      claims(
        document.value.nodes.map((part, i) => ({ document, path: ['nodes', i], part })),
        'node',
      ),
    ),
  ];
}

interface Moved {
  document: Document<unknown>;
  path: Path;
  part: { id: string; moved_from?: string | string[] | undefined };
}

function claims(all: Moved[], kind: 'dialogue' | 'node'): Fault[] {
  const ids = new Set(all.map(({ part: { id } }) => id));
  const owners = new Map<string, string>();
  return all.flatMap(({ document, path, part: { id, moved_from } }) =>
    [moved_from ?? []].flat().flatMap((old, i) => {
      const at = [...path, 'moved_from', ...(Array.isArray(moved_from) ? [i] : [])];
      const owner = owners.get(old);
      owners.set(old, id);
      if (ids.has(old)) {
        const remedy = `take it out: "moved_from" names what is there under another id now`;
        return [faultAt(document, at, `the ${kind} "${old}" is still there`, remedy)];
      }
      if (owner === undefined) return [];
      const remedy = `chats can go on in one of them alone: keep it in "${owner}" or in "${id}"`;
      return [faultAt(document, at, `"${old}" has already become "${owner}"`, remedy)];
    }),
  );
}
