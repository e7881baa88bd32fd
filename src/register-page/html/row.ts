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
  /** It was to go, and another wrote in it since: what had been seen before. */
  erasing?: Cells;
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
export function rowOf(words: Words, { id, cells, notes, erasing, mark }: RowShown, number: number): Html {
  const noted = new Map(notes.map((note) => [note.field, note]));
  const cell = (field: Field) => {
    const note = noted.get(field);
    return html`<td class="cell f-${field}">${control(words, field, { cells, note, number, before: erasing?.[field] })}</td>`;
  };
  const hasMore = cells.fresh !== '' || cells.left !== '' || noted.has('left') || noted.has('fresh');
  return html`<tr class="row ${hasMore ? 'opened' : ''}" data-id="${id ?? ''}"${erasing ? html` data-erased data-clash` : null}>
      ${FIELDS.map(cell)}
      <td class="cell f-more"><button type="button" class="more" aria-expanded="${hasMore ? 'true' : 'false'}" aria-label="${words('rt-row-more')} ${number}" title="${words('rt-row-more')}">⋯</button></td>
      ${id === null ? null : erasureOf(words, number)}
      ${erasing ? html`<td class="note clash" data-of="erased"><span>${words('rt-erase-clash')}</span>${choicesOf(words, 'erase')}</td>` : null}
      ${mark === null ? null : html`<td class="mark">${mark}</td>`}
      ${notes.map((note) => noteOf(words, note))}
    </tr>`;
}

/** The way to take an entry off the list, and back while that is not saved. */
function erasureOf(words: Words, number: number): Html {
  return html`<td class="cell f-erase"><button type="button" class="erase" aria-label="${words('rt-erase')}, ${number}" title="${words('rt-erase')}"><span>${words('rt-erase')}</span></button></td>
      <td class="erasing"><span>${words('rt-erasing')}</span><button type="button" class="outline keep">${words('rt-erase-keep')}</button></td>`;
}

function control(
  words: Words,
  field: Field,
  {
    cells,
    note,
    number,
    before,
  }: { cells: Cells; note: Note | undefined; number: number; before: string | undefined },
): Html {
  const was = cells[field];
  const value = note?.typed ?? was;
  const label = words('rt-field', { field: words(`register-column-${field}`), row: String(number) });
  const clash = before === undefined ? clashOf(note) : html`data-before="${before}" disabled`;
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

/** The way to choose between what two wrote, or whether an entry goes all the same. */
export function choicesOf(words: Words, of: 'field' | 'erase' = 'field'): Html {
  const [theirs, mine] =
    of === 'erase'
      ? ([words('rt-erase-keep'), words('rt-erase-mine')] as const)
      : ([words('rt-clash-theirs'), words('rt-clash-mine')] as const);
  return html`<span class="choices"><button type="button" class="outline" data-take="theirs">${theirs}</button><button type="button" class="solid" data-take="mine">${mine}</button></span>`;
}

function noteOf(words: Words, { field, says, before }: Note): Html {
  const isClash = before !== null;
  return html`<td class="note ${isClash ? 'clash' : ''}" data-of="${field}"><span>${says}</span>${isClash ? choicesOf(words) : null}</td>`;
}
