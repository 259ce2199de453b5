export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject
export interface JsonObject {
  [key: string]: JsonValue | undefined
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The property where it is a text, else undefined. */
export function textValue(node: JsonObject, key: string): string | undefined {
  const value = node[key]
  return typeof value === 'string' ? value : undefined
}

/** The property's texts: one, or those of its list. */
export function textValues(node: JsonObject, key: string): string[] {
  const value = node[key]
  const values = Array.isArray(value) ? value : [value]
  return values.filter((candidate) => typeof candidate === 'string')
}

/** `@type` as a list; empty where there is none. */
export function typesOf(node: JsonObject): string[] {
  return textValues(node, '@type')
}

/** Visits every object from the outside in. */
export function visitObjects(value: JsonValue | undefined, enter: (node: JsonObject) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visitObjects(item, enter)
  } else if (isObject(value)) {
    enter(value)
    for (const key of Object.keys(value)) visitObjects(value[key], enter)
  }
}
