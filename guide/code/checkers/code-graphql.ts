import type { DefinitionNode, DirectiveNode, DocumentNode } from 'graphql'
import { buildASTSchema, getDirectiveValues, GraphQLError, Kind, parse, visit } from 'graphql'
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

/** Values that a directive does not take: the rules of the specification ask for its name and arguments only. */
function wrongValues(own: DocumentNode, whole: DocumentNode): GraphQLError[] {
  const schema = buildASTSchema(whole, { assumeValidSDL: true })
  const errors: GraphQLError[] = []
  visit(own, {
    Directive(node: DirectiveNode) {
      const directive = schema.getDirective(node.name.value)
      try {
        if (directive) getDirectiveValues(directive, { directives: [node] })
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        errors.push(error)
      }
    },
  })
  return errors
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
    const errors = validateSDL(whole)
    return (errors.length > 0 ? errors : wrongValues(document, whole)).map(asProblem)
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
