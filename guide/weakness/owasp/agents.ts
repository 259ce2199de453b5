import type { OwaspCategory } from '../weakness.ts'

const LIST = 'OWASP Top 10 for Agentic Applications 2026'
const URL = 'https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/'

function category(id: string, name: string, says: string, term?: string): [string, OwaspCategory] {
  return [`${id}:2026`, { name, says, term, list: LIST, url: URL }]
}

/** The Top 10 of programs that act by themselves, published as one document. */
export const AGENTS: Readonly<Record<string, OwaspCategory>> = Object.fromEntries([
  category(
    'ASI01',
    'Agent Goal Hijack',
    'Text that an agent reads gives it another goal than the one that you set.',
    'prompt-injection',
  ),
  category(
    'ASI02',
    'Tool Misuse and Exploitation',
    'An agent uses a tool that it is allowed to use in a way that does harm.',
    'mcp',
  ),
  category(
    'ASI03',
    'Identity and Privilege Abuse',
    'An agent acts with the accounts and rights of a person or a service beyond what its task needs.',
    'least-privilege',
  ),
  category(
    'ASI04',
    'Agentic Supply Chain Vulnerabilities',
    'A tool, a server, a skill or a prompt that an agent takes from others carries something harmful.',
    'supply-chain-attack',
  ),
  category(
    'ASI05',
    'Unexpected Code Execution (RCE)',
    'An agent writes or fetches code and runs it where it can do harm.',
    'sandbox',
  ),
  category(
    'ASI06',
    'Memory and Context Poisoning',
    'Somebody plants text in what an agent remembers or looks up, and it acts on it later.',
    'prompt-injection',
  ),
  category(
    'ASI07',
    'Insecure Inter-Agent Communication',
    'Agents believe each other’s messages without a check of who sent them.',
  ),
  category(
    'ASI08',
    'Cascading Failures',
    'One wrong step of one agent is passed on and grows before anybody can stop it.',
  ),
  category(
    'ASI09',
    'Human-Agent Trust Exploitation',
    'People agree to what an agent proposes because it asks often and sounds sure.',
  ),
  category(
    'ASI10',
    'Rogue Agents',
    'An agent works against those who run it, unnoticed, after somebody changed or took it over.',
  ),
])
