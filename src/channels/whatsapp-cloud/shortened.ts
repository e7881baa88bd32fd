/** A label in two: what fits into `longest` characters with its `…`, cut between words where it can, and the rest. */
export function shortened(label: string, longest: number): { head: string; rest: string } {
  if (label.length <= longest) return { head: label, rest: '' };
  const room = label.slice(0, longest - 1);
  const space = /\s/.test(label[room.length]!) ? room.length : room.search(/\s\S*$/);
  // with no space, not between the two halves of a character beyond the 16-bit ones
  const whole = /[\uD800-\uDBFF]$/.test(room) ? room.length - 1 : room.length;
  const end = space > 0 ? space : whole;
  return { head: `${label.slice(0, end).trimEnd()}…`, rest: label.slice(end).trim() };
}
