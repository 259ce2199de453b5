import type { YamlSource } from '../markdown/source/yaml.ts'

/**
 * The entries of `removed.yml` as YAML has them, not judged.
 *
 * @returns undefined when the file can't be read as YAML; an empty file is an empty list
 */
export function readRemovals(yaml: YamlSource): unknown {
  return yaml.mistakes.length > 0 ? undefined : (yaml.document.toJS() ?? [])
}

/** The paths that the file names, those of entries with other mistakes included. */
export function removedPaths(yaml: YamlSource): Set<string> {
  const entries = readRemovals(yaml)
  if (!Array.isArray(entries)) return new Set()
  const paths = entries.map((entry: { path?: unknown } | null) => entry?.path)
  return new Set(paths.filter((path) => typeof path === 'string'))
}
