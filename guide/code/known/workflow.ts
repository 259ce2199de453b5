import type { ValidationError } from '@action-validator/core'
import { validateWorkflow } from '@action-validator/core'
import { offsetOfEntry, readYaml } from '../../markdown/source/yaml.ts'
import type { PlacedMistake } from './package-json.ts'

/** The mistakes of the alternative that comes nearest to what was written: the one with the fewest. */
function leaves(errors: readonly ValidationError[]): ValidationError[] {
  return errors.flatMap((error) => {
    const states = 'states' in error ? (error.states ?? []) : []
    const [nearest] = states.map((state) => leaves(state.errors)).sort((a, b) => a.length - b.length)
    return nearest ?? [error]
  })
}

/** What GitHub's schema says of a workflow. */
export function checkWorkflow(text: string): PlacedMistake[] {
  const yaml = readYaml(text)
  const all = leaves(validateWorkflow(text).errors)
  // A field with a wrong name is missing under its right one as well.
  const unknown = all.filter(({ code }) => code === 'properties')
  return (unknown.length > 0 ? unknown : all).map((error) => {
    const path = 'path' in error ? error.path : ''
    const steps = path.split('/').slice(1)
    const words = error.detail ?? `${error.title}: ${path}`
    const name = /Additional property '([^']+)'/.exec(words)?.[1]
    const place = [...steps.map(asIndex), ...(name === undefined ? [] : [name])]
    return { offset: offsetOfEntry(yaml, place, 'key'), message: `${words} (${path || 'workflow'})` }
  })
}

function asIndex(step: string): PropertyKey {
  return /^\d+$/.test(step) ? Number(step) : step
}
