import { schemeOf } from '../allowed/addresses.ts'

/** Attributes that run code, style the page or let another page in; Vue's directives run code too. */
export function isUnsafeAttribute(name: string): boolean {
  return /^(?:on-?(?!e$|ce$)[a-z]|@|v-|style$|srcdoc$|formaction$|inner-?html$|text-?content$)/i.test(
    name.replace(/^:/, ''),
  )
}

/** An address that runs code or holds a document of its own, whatever hides its scheme. */
export function isUnsafeAddress(address: string): boolean {
  return ['javascript', 'data', 'vbscript', 'file'].includes(schemeOf(address) ?? '')
}
