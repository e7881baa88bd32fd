/**
 * Remembers what was used of late, in two generations: `age` forgets what was not used since it was called before, and so
 * does a generation that has grown to `most`. Nothing stays for longer than two ages after its last use.
 */
export class Latest<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(name: string): Value | undefined {
    const known = this.young.get(name) ?? this.old.get(name);
    if (known !== undefined && !this.young.has(name)) this.set(name, known);
    return known;
  }

  set(name: string, value: Value): void {
    if (this.young.size >= this.most) this.age();
    this.young.set(name, value);
  }

  delete(name: string): void {
    this.young.delete(name);
    this.old.delete(name);
  }

  age(): void {
    this.old = this.young;
    this.young = new Map();
  }
}
