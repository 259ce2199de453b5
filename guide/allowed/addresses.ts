/** Where a link may lead: pages of the web, somebody's mailbox or telephone. A path or fragment of this site has no scheme. */
export const LINK_SCHEMES: readonly string[] = ['https', 'http', 'mailto', 'tel']

/**
 * As a browser reads an address: it drops control characters and white space before it looks for the scheme. Markdown
 * escapes them, which makes the address harmless, and nobody means one.
 */
function asBrowsersRead(address: string): string {
  return address.replace(/[\p{Cc}\p{Cf}\s]|%(?:[01][\da-f]|7f)/giu, '')
}

/** The scheme in lower case, whatever hides it; nothing for an address of this site. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(asBrowsersRead(address))?.[1]?.toLowerCase()
}

/** True for an address that names another host and leaves the scheme open. */
export function leavesSchemeOpen(address: string): boolean {
  return /^[/\\]{2}/.test(asBrowsersRead(address))
}

/** True for an address that a link may have. */
export function isLinkAddress(address: string): boolean {
  const scheme = schemeOf(address)
  return scheme === undefined ? !leavesSchemeOpen(address) : LINK_SCHEMES.includes(scheme)
}

/** True for the address of a file of this site: nothing is loaded from elsewhere. */
export function isFileAddress(address: string): boolean {
  return schemeOf(address) === undefined && address.startsWith('/') && !leavesSchemeOpen(address)
}
