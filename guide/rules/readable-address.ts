/**
 * Whether Nuxt Content can read the address of a link or a picture (`@nuxtjs/mdc`, dist/runtime/parser/utils/props.js).
 * It leaves out a whole page that has one with a wrong escape, and takes away an address that is no URL.
 */
export function isReadableAddress(address: string): boolean {
  try {
    const decoded = decodeURIComponent(address).replace(/&(?:#x[\da-f]+|#\d+|[a-z]+);?/gi, '')
    return URL.canParse(decoded, 'http://site.invalid')
  } catch {
    return false
  }
}

/** An address as Markdown hands it on: a % that begins no escape is escaped itself. */
export function fromMarkdown(address: string): string {
  return address.replace(/%(?![a-z\d]{2})/gi, '%25')
}
