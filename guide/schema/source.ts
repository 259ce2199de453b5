import { z } from 'zod'

/** A web address with https. */
export const httpsUrl = z.url({ protocol: /^https$/, error: 'must be a full address that starts with https://' })

/** A primary document that the article rests on. */
export const source = z.strictObject({
  title: z.string().trim().min(1, 'is empty').describe('Name of the document, as its publisher writes it'),
  url: httpsUrl.describe('Address of the document, with https'),
})

export type Source = z.infer<typeof source>
