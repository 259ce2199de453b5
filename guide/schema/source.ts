import { z } from 'zod'

const MESSAGE = 'must be a full address that starts with https://'

/** A web address with https. `https:example.org` is one to the URL standard and a relative path to a browser. */
export const httpsUrl = z.string(MESSAGE).refine((url) => /^https:\/\/[^/\s]/.test(url) && URL.canParse(url), MESSAGE)

/** A primary document that the article rests on. */
export const source = z.strictObject({
  title: z.string().trim().min(1, 'is empty').describe('Name of the document, as its publisher writes it'),
  url: httpsUrl.describe('Address of the document, with https'),
})

export type Source = z.infer<typeof source>
