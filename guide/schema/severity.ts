import { z } from 'zod'

/** From worst to least; the order is the order in lists. The rubric is in docs/WRITING.md. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const

export type Severity = (typeof SEVERITIES)[number]

export const severity = z.enum(SEVERITIES)
