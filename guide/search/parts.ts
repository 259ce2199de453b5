import { gunzipSync } from 'node:zlib'

/** What stands before the content of every part of an index, in which it is compressed or not. */
const MARK = Buffer.from('pagefind_dcd')

/** The plain content of a part of the index, with the mark at its beginning: Pagefind reads it as it reads the part. */
export function plainPart(data: Uint8Array): Buffer {
  const buffer = Buffer.from(data)
  return buffer.subarray(0, MARK.length).equals(MARK) ? buffer : gunzipSync(buffer)
}

/** The content of a part as text: a page is JSON, the list of all pages is CBOR. */
export function textOfPart(data: Uint8Array): string {
  return plainPart(data).subarray(MARK.length).toString('utf8')
}

/** The names of the pages, such as `en_15c03a7`, in the order of the list of all pages. */
export function pageOrder(list: Uint8Array, names: ReadonlySet<string>): string[] {
  const [language] = [...names][0]?.split('_') ?? []
  // Before a name stands its length, which looks like a letter.
  const found =
    plainPart(list)
      .toString('latin1')
      .match(new RegExp(`${language}_[0-9a-f]{7,}`, 'g')) ?? []
  // Pages come first; a part of the index can have the name of one of thousands of pages.
  return [...new Set(found.filter((name) => names.has(name)))]
}
