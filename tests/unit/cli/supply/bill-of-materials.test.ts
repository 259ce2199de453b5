import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { BillOfMaterials } from '../../../../cli/supply/bill-of-materials.ts'
import { reproducible } from '../../../../cli/supply/bill-of-materials.ts'

const SCHEMAS = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
)
const schema = (name: string) =>
  JSON.parse(readFileSync(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object

/** As `npm sbom` writes it, at another time and in another folder each time. */
function made(folder: string, timestamp: string, version: string): BillOfMaterials {
  const component = { 'bom-ref': 'site@1.0.0', type: 'library', name: folder, version: '1.0.0' }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:a4a543ca-0a7b-4f6a-8523-${timestamp.replace(/\D/g, '').slice(0, 12)}`,
    version: 1,
    metadata: { timestamp, tools: [{ vendor: 'npm', name: 'cli', version }], component },
    components: [{ 'bom-ref': 'a@1.0.0', type: 'library', name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0' }],
    dependencies: [{ ref: 'site@1.0.0', dependsOn: ['a@1.0.0'] }],
  }
}

const FIRST = made('work', '2026-11-27T14:26:04.647Z', '11.19.1')
const SECOND = made('elsewhere', '2027-01-01T00:00:00.000Z', '12.0.0')

describe('reproducible', () => {
  it('is the same whenever and wherever it is made', () => {
    expect(reproducible(FIRST, 'site', 'lock')).toEqual(reproducible(SECOND, 'site', 'lock'))
  })

  it('has another number for another lockfile', () => {
    expect(reproducible(FIRST, 'site', 'lock').serialNumber).not.toBe(reproducible(FIRST, 'site', 'other').serialNumber)
  })

  it('is what the schema of CycloneDX asks for', () => {
    const ajv = addFormats(new Ajv({ strict: false, logger: false }))
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
    const validate = ajv.compile(schema('bom-1.5'))
    validate(reproducible(FIRST, 'site', 'lock'))
    expect(validate.errors).toBeNull()
    expect(validate({ ...FIRST, serialNumber: 'no number' })).toBe(false)
  })
})
