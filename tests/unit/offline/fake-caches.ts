import { vi } from 'vitest'

/** Cache storage as far as offline/ uses it: paths in the order in which they were put. */
export class FakeCaches {
  readonly stores = new Map<string, Map<string, Response>>()
  /** A full disk. */
  isFull = false

  open(name: string) {
    const entries = this.stores.get(name) ?? new Map<string, Response>()
    this.stores.set(name, entries)
    return Promise.resolve({
      match: (path: string) => Promise.resolve(entries.get(path)?.clone()),
      delete: (path: string) => Promise.resolve(entries.delete(path)),
      keys: () => Promise.resolve([...entries.keys()]),
      put: (path: string, response: Response) => {
        if (this.isFull) return Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'))
        entries.set(path, response)
        return Promise.resolve()
      },
    })
  }

  keys() {
    return Promise.resolve([...this.stores.keys()])
  }

  delete(name: string) {
    return Promise.resolve(this.stores.delete(name))
  }

  /** Paths in a store, the oldest first. */
  paths(name: string): string[] {
    return [...(this.stores.get(name)?.keys() ?? [])]
  }

  /** Takes the place of the browser's; `vi.unstubAllGlobals` gives it back. */
  static install(): FakeCaches {
    const fake = new FakeCaches()
    vi.stubGlobal('caches', fake)
    return fake
  }
}

export const html = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
