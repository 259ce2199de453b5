/** Keys of ticks in the browser's store begin with this; the address of the item follows. */
export const TICK = 'done:'

/** The address of an item: `id` is made of the label's words, so it stays when the item moves within its guide. */
export function itemAddress(path: string, id: string): string {
  return `${path}#${id}`
}

/**
 * Six characters that stand for an item in a shared link: 31 bits of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv)
 * in base 36. A number of the item in the list would name another one after the list has changed.
 *
 * @param address as itemAddress gives it
 */
export function tickCode(address: string): string {
  let hash = 2_166_136_261
  for (let index = 0; index < address.length; index++) {
    hash = Math.imul(hash ^ address.charCodeAt(index), 16_777_619)
  }
  return (hash >>> 1).toString(36).padStart(6, '0')
}
