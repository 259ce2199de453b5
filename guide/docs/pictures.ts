import { createHash } from 'node:crypto'

/** Of which example each picture was taken. */
export const PICTURES_LIST = 'docs/tags/pictures.json'

const LENGTH = 16

/** Tag → key of its example; another key says that the picture shows an older one. */
export function pictureKeys(examples: ReadonlyMap<string, string>): Record<string, string> {
  const key = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, LENGTH)
  return Object.fromEntries([...examples].map(([tag, text]) => [tag, key(text)]))
}
