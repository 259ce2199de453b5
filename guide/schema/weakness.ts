import { z } from 'zod'

const cwe = z.string().regex(/^CWE-[1-9]\d{0,4}$/, 'must look like CWE-639')
const owasp = z
  .string()
  .regex(/^(?:A(?:0[1-9]|10)|LLM(?:0[1-9]|10)|ASI(?:0[1-9]|10)):20\d\d$/, 'must look like A01:2025')

/** One id or a list; always a list afterwards. */
function oneOrMore<Id extends z.ZodType<string>>(id: Id) {
  return z.union([id.transform((only) => [only]), z.array(id).min(1, 'is an empty list')])
}

/** Ids of the Common Weakness Enumeration, https://cwe.mitre.org. */
export const cweIds = oneOrMore(cwe)

/** Ids of an OWASP Top 10 with their edition, https://top10.owasp.org. */
export const owaspIds = oneOrMore(owasp)
