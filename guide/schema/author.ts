import { z } from 'zod'
import { httpsUrl } from './source.ts'

/** `content/authors/<id>.yml`. */
export const authorFields = z.strictObject({
  name: z.string().trim().min(1, 'is empty').describe('Name as it stands on the page'),
  url: httpsUrl.optional().describe('A page about the author, with https'),
  role: z.string().min(1).optional().describe('What the author does'),
})

export type Author = z.infer<typeof authorFields>
