import { resolve } from 'node:path'
import process from 'node:process'
import Validator from '@adobe/structured-data-validator'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../guide/output/files.ts'
import type { JsonObject } from '../../guide/output/json.ts'
import { typesOf } from '../../guide/output/json.ts'
import { readPage } from '../../guide/output/page.ts'
import { projectOptions } from '../../guide/output/project.ts'
import { schemaOrg } from '../../guide/output/vocabulary.ts'

const root = resolve(import.meta.dirname, '../..')

/** The vocabulary as the JSON-LD that schema.org publishes, as far as Adobe's validator reads it. */
function vocabulary(): { '@graph': object[] } {
  const { types, properties } = schemaOrg()
  const terms = (names: readonly string[]) => names.map((name) => ({ '@id': `schema:${name}` }))
  const classes = [...types].map(([name, { parents }]) => {
    return { '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': terms(parents) }
  })
  const known = [...properties].map(([name, { domains }]) => {
    return { '@id': `schema:${name}`, '@type': 'rdf:Property', 'schema:domainIncludes': terms(domains) }
  })
  return { '@graph': [...classes, ...known] }
}

const validator = new Validator(vocabulary())

/** What Adobe's validator finds in a graph: names that schema.org does not have, and what Google asks for. */
async function findings(nodes: readonly JsonObject[]): Promise<string[]> {
  const jsonld: Record<string, JsonObject[]> = {}
  for (const node of nodes) (jsonld[typesOf(node)[0] ?? 'Thing'] ??= []).push(node)
  const issues = await validator.validate({ jsonld })
  return issues
    .filter(({ severity, issueMessage }) => severity === 'ERROR' || !issueMessage.endsWith('(optional)'))
    .map(({ path, issueMessage }) => {
      return `${path.map(({ type, property }) => property ?? String(type)).join('.')}: ${issueMessage}`
    })
}

describe('the structured data, as the validator of Adobe reads it', { timeout: 600_000 }, () => {
  it('has nothing wrong on any page', async () => {
    const output = readFolder(resolve(root, process.env.SITE_OUTPUT || '.output/public'))
    const { url } = projectOptions(root)
    const found: string[] = []
    let judged = 0
    for (const path of output.sizes.keys()) {
      if (!path.endsWith('.html')) continue
      const { nodes } = readPage(path, output.read(path).toString(), url).graph
      judged += nodes.length
      found.push(...(await findings(nodes)).map((finding) => `${path}: ${finding}`))
    }
    expect(found).toEqual([])
    expect(judged).toBeGreaterThan(0)
  })

  it.each([
    ['a misspelt type', { '@type': 'TechArtical' }, 'TechArtical: Type "TechArtical" is not a valid schema.org type'],
    [
      'a misspelt property',
      { '@type': 'WebPage', mainEntity: [{ '@type': 'Question', nam: 'Why?' }] },
      'WebPage.mainEntity: Property "nam" for type "Question" is not supported by the schema.org specification',
    ],
    [
      'a property of another type',
      { '@type': 'Organization', name: 'Example', datePublished: '2026-01-02' },
      'Organization: Property "datePublished" for type "Organization" is not supported by the schema.org specification',
    ],
    [
      'a breadcrumb without entries',
      { '@type': 'BreadcrumbList' },
      'BreadcrumbList: Required attribute "itemListElement" is missing',
    ],
  ])('has %s found', async (_what, node, finding) => {
    expect(await findings([node as JsonObject])).toContain(finding)
  })
})
