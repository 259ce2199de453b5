import type { StackId } from '../schema/stack.ts'
import { STACK_NAMES } from '../schema/stack.ts'
import { STACK_SITES } from '../schema/stack-sites.ts'
import { CWES } from '../weakness/cwe.ts'
import { OWASP } from '../weakness/owasp.ts'
import type { Weakness } from '../weakness/weakness.ts'
import { topicPath } from './topic.ts'
import type { Topic, TopicKind } from './topic.ts'

/** The catalogue of weaknesses that CWE ids belong to. */
export const CWE_CATALOGUE = 'https://cwe.mitre.org/'

/** Where a CWE is explained. */
function cweUrl(id: string): string {
  return `${CWE_CATALOGUE}data/definitions/${id.replace('CWE-', '')}.html`
}

function describeTool(id: string): Topic | undefined {
  // "Any stack" is no tool.
  if (id === 'any' || !Object.hasOwn(STACK_NAMES, id)) return undefined
  const name = STACK_NAMES[id as StackId]
  const site = STACK_SITES[id as StackId]
  return {
    kind: 'stack',
    id,
    path: topicPath('stack', id),
    name,
    title: `${name} security`,
    description: `Every security guide that applies to ${name}: what is open, how bad it is, and the exact code or setting that closes it.`,
    ...(site !== undefined && { official: { title: `The site of ${name}`, url: site } }),
  }
}

function describeWeakness(kind: 'cwe' | 'owasp', id: string, weakness: Weakness, official: Topic['official']): Topic {
  const { name, short, says, term } = weakness
  return {
    kind,
    id,
    path: topicPath(kind, id),
    name,
    title: `${id}: ${short ?? name}`,
    description: says,
    official,
    term,
  }
}

/** What is known of a tool or weakness; undefined where its name is not known, or where it is none. */
export function describeTopic(kind: TopicKind, id: string): Topic | undefined {
  if (kind === 'stack') return describeTool(id)
  if (kind === 'cwe') {
    const weakness = Object.hasOwn(CWES, id) ? CWES[id] : undefined
    return weakness && describeWeakness(kind, id, weakness, { title: `${id} at MITRE`, url: cweUrl(id) })
  }
  const category = Object.hasOwn(OWASP, id) ? OWASP[id] : undefined
  return category && describeWeakness(kind, id, category, { title: category.list, url: category.url })
}
