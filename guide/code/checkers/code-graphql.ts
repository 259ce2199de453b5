import type { DefinitionNode, DocumentNode } from 'graphql'
import { GraphQLError, Kind, parse } from 'graphql'
import { validateSDL } from 'graphql/validation/validate.js'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'
import { AMPLIFY } from '../graphql/amplify.ts'

function nameOf(definition: DefinitionNode): string | undefined {
  return 'name' in definition ? definition.name?.value : undefined
}

/** What is known beside the fence itself; what it defines by itself is not defined twice. */
function known(own: DocumentNode): DefinitionNode[] {
  const names = new Set(own.definitions.map(nameOf))
  const seen = new Set<string | undefined>()
  return AMPLIFY.flatMap((text) => parse(text, { noLocation: true }).definitions).filter((definition) => {
    const name = `${definition.kind === Kind.DIRECTIVE_DEFINITION ? '@' : ''}${nameOf(definition)}`
    if (names.has(name) || seen.has(name)) return false
    seen.add(name)
    return true
  })
}

function asProblem({ message, locations }: GraphQLError): Problem {
  const { line = 1, column = 1 } = locations?.[0] ?? {}
  return { line, column, message }
}

function check({ text }: CodeFence): Problem[] {
  try {
    const document = parse(text)
    const isSchema = document.definitions.every(
      ({ kind }) => kind !== Kind.OPERATION_DEFINITION && kind !== Kind.FRAGMENT_DEFINITION,
    )
    // An operation is valid for some schema only, which a guide does not show.
    if (!isSchema) return []
    const whole = { ...document, definitions: [...document.definitions, ...known(document)] }
    return validateSDL(whole).map(asProblem)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [asProblem(error)]
  }
}

export default defineFenceChecker({
  id: 'code-graphql',
  summary: 'GraphQL can be read; in a schema each type and directive exists, with those of Amplify known.',
  languages: ['graphql'],
  checkFence: check,
})
