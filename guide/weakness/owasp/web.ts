import type { OwaspCategory } from '../weakness.ts'

const LIST = 'OWASP Top 10:2025'

/** Each category has a page of its own, named after it. */
function category(id: string, name: string, says: string, term?: string): [string, OwaspCategory] {
  const url = `https://owasp.org/Top10/2025/${id}_2025-${name.replaceAll(' ', '_')}/`
  return [`${id}:2025`, { name, says, term, list: LIST, url }]
}

/** The Top 10 of web applications. Names as in https://owasp.org/Top10/2025/. */
export const WEB: Readonly<Record<string, OwaspCategory>> = Object.fromEntries([
  category(
    'A01',
    'Broken Access Control',
    'People can read or change what is not theirs, because the server does not check who may do what.',
    'authorization',
  ),
  category(
    'A02',
    'Security Misconfiguration',
    'A setting, a default or a header leaves something open that the software could have closed.',
  ),
  category(
    'A03',
    'Software Supply Chain Failures',
    'Packages, plugins, build tools or updates bring code or holes of somebody else into the app.',
    'supply-chain-attack',
  ),
  category(
    'A04',
    'Cryptographic Failures',
    'Data is not encrypted, or encrypted, signed or made random in a way that does not hold.',
  ),
  category(
    'A05',
    'Injection',
    'Input becomes a part of a query, a command or a page, and is taken for instructions.',
    'sql-injection',
  ),
  category(
    'A06',
    'Insecure Design',
    'The hole is in the plan: no correct line of code closes what the design never thought of.',
  ),
  category(
    'A07',
    'Authentication Failures',
    'The app lets somebody in as a person that they are not, or keeps a session alive for too long.',
    'authentication',
  ),
  category(
    'A08',
    'Software or Data Integrity Failures',
    'Code or data is trusted without a check that nobody changed it on its way.',
  ),
  category(
    'A09',
    'Security Logging and Alerting Failures',
    'An attack leaves no trace, or nobody is told of the trace that it leaves.',
  ),
  category(
    'A10',
    'Mishandling of Exceptional Conditions',
    'When something unexpected happens, the app lets people through, tells too much or stops.',
  ),
])
