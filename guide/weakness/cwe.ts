import { ACCESS } from './cwe/access.ts'
import { EXPOSURE } from './cwe/exposure.ts'
import { INJECTION } from './cwe/injection.ts'
import { OPERATION } from './cwe/operation.ts'
import { TRUST } from './cwe/trust.ts'
import type { Weaknesses } from './weakness.ts'

/** The ids of the Common Weakness Enumeration that guides may name. Add one to its theme in guide/weakness/cwe/. */
export const CWES: Weaknesses = { ...ACCESS, ...INJECTION, ...EXPOSURE, ...TRUST, ...OPERATION }
