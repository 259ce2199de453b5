/** Attributes that run code, style the page or let another page in; Vue's directives run code too. */
export function isUnsafeAttribute(name: string): boolean {
  return /^(?:on(?!e$|ce$)[a-z]|@|v-|style$|srcdoc$|formaction$|inner-?html$|text-?content$)/i.test(
    name.replace(/^:/, ''),
  )
}

/** An address that runs code or holds a document of its own, whatever hides its scheme. */
export function isUnsafeAddress(address: string): boolean {
  // Browsers drop white space and control characters from a scheme.
  // eslint-disable-next-line no-control-regex
  return /^(?:javascript|data|vbscript|file):/i.test(
    address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\ufeff]/g, ''),
  )
}
