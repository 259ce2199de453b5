import type { OwaspCategory } from '../weakness.ts'

const LIST = 'OWASP Top 10 for LLM Applications 2026'
const URL = 'https://genai.owasp.org/resource/owasp-genai-llm-top-10-2026/'

function category(id: string, name: string, says: string, term?: string): [string, OwaspCategory] {
  return [`${id}:2026`, { name, says, term, list: LIST, url: URL }]
}

/** The Top 10 of apps that ask a language model, published as one document. */
export const LANGUAGE_MODELS: Readonly<Record<string, OwaspCategory>> = Object.fromEntries([
  category(
    'LLM01',
    'Prompt Injection',
    'Text that the model reads changes what it does, against the will of whoever built the app.',
    'prompt-injection',
  ),
  category(
    'LLM02',
    'Sensitive Information Disclosure',
    'The model tells secrets or personal data that it was given, trained on or can look up.',
  ),
  category(
    'LLM03',
    'Excessive Agency',
    'The model has tools, rights or freedom that its task does not need, and one wrong answer uses them.',
    'least-privilege',
  ),
  category(
    'LLM04',
    'Supply Chain',
    'A model, a data set, a plugin or a package that the app takes from others is not what it seems.',
    'supply-chain-attack',
  ),
  category(
    'LLM05',
    'Data and Model Poisoning',
    'Somebody changed what the model learns from or looks up, and with that what it answers.',
  ),
  category(
    'LLM06',
    'Unbounded Consumption',
    'Nothing limits how much somebody may ask of the model, and the bill or the outage is yours.',
    'rate-limit',
  ),
  category(
    'LLM07',
    'Misinformation',
    'The model is wrong and sounds right, and the app or its users act on the answer.',
  ),
  category(
    'LLM08',
    'Hidden Context Exposure',
    'System prompts, tool descriptions and other hidden text reach people, with what was kept secret in them.',
  ),
  category(
    'LLM09',
    'Vector and Embedding Weaknesses',
    'The store that the model searches gives out or takes in what the person asking has no right to.',
    'multi-tenancy',
  ),
  category(
    'LLM10',
    'Improper Output Handling',
    'What the model wrote goes into a page, a query or a shell without the checks that any input needs.',
    'xss',
  ),
])
