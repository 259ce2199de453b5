/** Keeps what was made of each file for as long as its text stays the same. */
export class TextCache<Value> {
  #known = new Map<string, { text: string; value: Value }>()

  /** The value for a file, made by the function where it is not known. */
  get({ path, text }: { path: string; text: string }, make: () => Value): Value {
    const known = this.#known.get(path)
    if (known?.text === text) return known.value
    const value = make()
    this.#known.set(path, { text, value })
    return value
  }

  clear(): void {
    this.#known.clear()
  }
}
