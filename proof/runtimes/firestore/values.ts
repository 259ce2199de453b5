/** The fields of a document, as an app writes them. */
export type Fields = Record<string, unknown>

/** A value in the form of Firestore's REST API. */
export function toValue(value: unknown): Record<string, unknown> {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { booleanValue: value }
  if (typeof value === 'number') return Number.isInteger(value) ? { integerValue: `${value}` } : { doubleValue: value }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(toValue) } }
  throw new Error(`This form of value is not known: ${JSON.stringify(value)}`)
}

export function toValues(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, toValue(value)]))
}

function fromValue(value: Record<string, unknown>): unknown {
  if ('integerValue' in value) return Number(value.integerValue)
  if ('arrayValue' in value) {
    const { values = [] } = value.arrayValue as { values?: Record<string, unknown>[] }
    return values.map(fromValue)
  }
  return Object.values(value)[0]
}

/** The fields of a document that the REST API sent. */
export function fromValues({ fields = {} }: { fields?: Record<string, unknown> }): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, fromValue(value as Record<string, unknown>)]),
  )
}
