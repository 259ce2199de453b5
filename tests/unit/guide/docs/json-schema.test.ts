import { describe, expect, it } from 'vitest'
import { SCHEMA_NAMES, jsonSchema } from '../../../../guide/docs/json-schema.ts'

describe('jsonSchema', () => {
  it('is draft 7 for every collection, with a description of each field', () => {
    for (const name of SCHEMA_NAMES) {
      const schema = jsonSchema(name) as { $schema: string; properties: Record<string, { description?: string }> }
      expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
      const bare = Object.entries(schema.properties).filter(([, { description }]) => !description)
      expect(bare.map(([field]) => `${name}.${field}`)).toEqual([])
    }
    expect(SCHEMA_NAMES).toEqual(['article', 'term', 'author', 'fact'])
  })

  it('knows required fields, values and that no other field is allowed', () => {
    const schema = jsonSchema('article')
    expect(schema).toMatchObject({
      required: ['title', 'description', 'date', 'sources'],
      additionalProperties: false,
      properties: { severity: { enum: ['critical', 'high', 'medium', 'low'] } },
    })
  })

  it('takes one CWE id or a list, as they are written', () => {
    expect(jsonSchema('article')).toMatchObject({
      properties: { cwe: { anyOf: [{ type: 'string' }, { type: 'array' }] } },
    })
  })
})
