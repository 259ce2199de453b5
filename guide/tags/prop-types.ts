import { z } from 'zod'

/** A prop that is text and not empty. */
export const text = z
  // A prop without a value arrives as `true`.
  .string({ error: ({ input }) => (input === true ? 'needs a value' : undefined) })
  .trim()
  .min(1, 'is empty')

/** A prop that names a page of this site or a web page with https. */
export const address = text.refine(
  (href) => /^(?:\/(?!\/)|#|https:\/\/)/.test(href),
  'must be a path of this site that starts with /, or a full address with https://',
)
