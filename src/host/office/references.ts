/** Objects kept by `_KeepReference`, until `_RemoveReference`. */
export class References {
  private readonly kept = new Map<string, object>();
  private readonly ids = new Map<object, string>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(object: object): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `ref${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: object): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): object | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    this.kept.delete(id);
    if (object) this.ids.delete(object);
  }

  removeAll(): void {
    this.kept.clear();
    this.ids.clear();
  }

  objects(): object[] {
    return [...this.kept.values()];
  }
}
