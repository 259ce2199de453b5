import { AGENTS } from './owasp/agents.ts'
import { LANGUAGE_MODELS } from './owasp/language-models.ts'
import { WEB } from './owasp/web.ts'
import type { OwaspCategory } from './weakness.ts'

/** The categories of the current lists of OWASP that guides may name. A new edition gets a file in guide/weakness/owasp/. */
export const OWASP: Readonly<Record<string, OwaspCategory>> = { ...WEB, ...LANGUAGE_MODELS, ...AGENTS }
