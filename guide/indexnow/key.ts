/** https://www.indexnow.org/documentation: 8 to 128 letters, digits and hyphens. It is no secret: anybody can read the file. */
export const KEY = /^[a-z0-9-]{8,128}$/i

/** Where search engines look whether who submits an address may do so. */
export function keyAddress(key: string): string {
  return `/${key}.txt`
}
