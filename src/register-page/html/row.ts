import { html } from 'hono/html';
import { type Cells, FIELDS, type Field, YES_OR_NO } from '../../neighbourhood/form.js';
import type { Words } from '../texts.js';
import type { Html } from './layout.js';

/** A field that two wrote, or of which nothing was read: what was typed, and what is said of it. */
export interface Note {
  field: Field;
  typed: string;
  says: string;
  /** Two wrote it, and the head chooses: what had been seen before. */
  before: string | null;
}

/** A row of a house: who lives there, as is kept, and what is to be said of it. */
export interface RowShown {
  id: string | null;
  cells: Cells;
  notes: readonly Note[];
  /** What else is to be known of the entry. */
  mark: string | null;
}

/** No cell is typed longer. */
const LONGEST: Record<Field, number> = {
  room: 12,
  name: 80,
  since: 40,
  from: 80,
  reported: 3,
  registered: 3,
  fresh: 3,
  left: 40,
};

export const EMPTY = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Cells;

/** A row to fill in; `number` tells it from the others where its fields are read out. */
export function rowOf(words: Words, { id, cells, notes, mark }: RowShown, number: number): Html {
  const noted = new Map(notes.map((note) => [note.field, note]));
  const cell = (field: Field) => {
    const note = noted.get(field);
    return html`<td class="cell f-${field}">${control(words, field, { cells, note, number })}</td>`;
  };
  const hasMore = cells.fresh !== '' || cells.left !== '' || noted.has('left') || noted.has('fresh');
  return html`<tr class="row ${hasMore ? 'opened' : ''}" data-id="${id ?? ''}">
      ${FIELDS.map(cell)}
      <td class="cell f-more"><button type="button" class="more" aria-expanded="${hasMore ? 'true' : 'false'}" aria-label="${words('rt-row-more')} ${number}" title="${words('rt-row-more')}">⋯</button></td>
      ${mark === null ? null : html`<td class="mark">${mark}</td>`}
      ${notes.map((note) => noteOf(words, note))}
    </tr>`;
}

function control(
  words: Words,
  field: Field,
  { cells, note, number }: { cells: Cells; note: Note | undefined; number: number },
): Html {
  const was = cells[field];
  const value = note?.typed ?? was;
  const label = words('rt-field', { field: words(`register-column-${field}`), row: String(number) });
  const clash = clashOf(note);
  const bad = note ? html`aria-invalid="true"` : null;
  if (!(YES_OR_NO as readonly Field[]).includes(field))
    return html`<input name="${field}" aria-label="${label}" placeholder="${field === 'room' ? '' : words(`register-column-${field}`)}" value="${value}" data-was="${was}" maxlength="${LONGEST[field]}" autocomplete="off" autocapitalize="${field === 'room' ? 'characters' : 'words'}" enterkeyhint="next" spellcheck="false" ${clash} ${bad} />`;
  const [yes, no] = field === 'fresh' ? ['fresh', 'old'] : ['yes', 'no'];
  const option = (one: string, text: string) =>
    html`<option value="${one}" ${one === value ? html`selected` : null}>${text}</option>`;
  return html`<select name="${field}" aria-label="${label}" data-was="${was}" ${clash} ${bad}>
      ${option('', words('rt-unknown'))}${option('yes', words(`register-cell-${yes}`))}${option('no', words(`register-cell-${no}`))}
    </select>`;
}

/** The mark of a field that two wrote. */
export function clashOf(note: { before: string | null } | undefined): Html | null {
  return note && note.before !== null ? html`data-clash data-before="${note.before}"` : null;
}

/** The way to choose between what two wrote. */
export function choicesOf(words: Words): Html {
  return html`<span class="choices"><button type="button" class="outline" data-take="theirs">${words('rt-clash-theirs')}</button><button type="button" class="solid" data-take="mine">${words('rt-clash-mine')}</button></span>`;
}

function noteOf(words: Words, { field, says, before }: Note): Html {
  const isClash = before !== null;
  return html`<td class="note ${isClash ? 'clash' : ''}" data-of="${field}"><span>${says}</span>${isClash ? choicesOf(words) : null}</td>`;
}
