import type { z } from 'zod'

/** What a tag must hold besides its children. */
export type TagContent =
  /** Nothing: everything is in its props. */
  | { kind: 'none' }
  /** Anything, also nothing. */
  | { kind: 'any' }
  /** Text, a list, a fence: something that readers see. */
  | { kind: 'some' }
  /** At least one of its child tags. */
  | { kind: 'children' }
  /** Code fences and nothing else. */
  | { kind: 'fences'; min: number; max?: number }
  /** As many lists at its top level, with other text around them. */
  | { kind: 'lists'; count: number }

/** Everything that rules, components, docs and the scaffolder need to know about a tag. */
export interface Tag {
  name: string
  /** One sentence for editors. */
  summary: string
  /** `block`: `::name` with an end; `inline`: `:name` in text; `line`: a block, or `:name` on a line of its own. */
  form: 'block' | 'inline' | 'line'
  /** What may be written in braces; `.describe()` is for editors. */
  props: z.ZodObject
  /** A heading as first child can stand for the `title` prop. */
  headingAsTitle: 'no' | 'optional' | 'required'
  /** Tags that it must stand directly in; `page` is the top level. Without it: anywhere that allows it. */
  parents?: string[]
  /** Block tags that may stand directly in it. */
  children: string[]
  content: TagContent
}

/** What most tags have is the default. */
const DEFAULTS = { form: 'block', headingAsTitle: 'no', children: [] as string[] } as const

/** Describes a tag; what is left out has the value that most tags have. */
export function defineTag(tag: Pick<Tag, 'name' | 'summary' | 'props' | 'content'> & Partial<Tag>): Tag {
  return { ...DEFAULTS, ...tag }
}
