import type { z } from 'zod'

/** A prop of a tag or a field of the frontmatter, as people are told of it. */
export interface Described {
  name: string
  required: boolean
  /** One sentence without its full stop. */
  description: string
}

/** The fields of an object schema in the order in which they are declared. */
export function describeFields(schema: z.ZodObject): Described[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description } = field as z.ZodType
    return { name, required: !(field as z.ZodType).safeParse(undefined).success, description: description ?? '' }
  })
}
