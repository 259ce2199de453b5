import { accessSync, readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/** Says what a schema has against the text of an XML file: one line for each fault, none where it is valid. */
export type XmlSchema = (text: string) => string[]

/** Where the schemas are that come with this project, each with its source in the README.md beside it. */
const FOLDER = new URL('./schemas/', import.meta.url)

/** Most faults told of one file: a wrong template repeats its mistake in every entry. */
const MOST_FAULTS = 5

// Schemas import others by their path.
xmlRegisterFsInputProviders()

function faultsOf(error: unknown): string[] {
  if (!(error instanceof XmlLibError)) throw error
  const faults = error.details.map(({ line, message }) => {
    const sentence = message.trim().replaceAll(/\s+/g, ' ')
    return line > 0 ? `Line ${line}: ${sentence}` : sentence
  })
  return [...new Set(faults)].slice(0, MOST_FAULTS)
}

/** Validators of libxml2, which are loaded when they are needed first and stay. */
function lazy(load: () => { validate(document: XmlDocument): void }): XmlSchema {
  let validator: ReturnType<typeof load> | undefined
  return (text) => {
    validator ??= load()
    try {
      using document = XmlDocument.fromString(text)
      validator.validate(document)
      return []
    } catch (error) {
      return faultsOf(error)
    }
  }
}

/** A RELAX NG schema, of which libxml2 takes the XML form. libxml2 plans to drop it: then jing, or a later wasm of it. */
export function relaxNg(file: string): XmlSchema {
  return lazy(() => {
    using schema = XmlDocument.fromBuffer(readFileSync(new URL(file, FOLDER)))
    return RelaxNGValidator.fromDoc(schema)
  })
}

/**
 * XML Schemas that hold together, one for each namespace.
 *
 * @param files namespace → file: one of ours by its name, or a file URL
 */
export function xsd(files: Readonly<Record<string, string>>): XmlSchema {
  return lazy(() => {
    const imports = Object.entries(files).map(([namespace, file]) => {
      const url = new URL(file, FOLDER)
      // libxml2 goes on without a schema that it can't find.
      accessSync(url)
      return `<import namespace="${namespace}" schemaLocation="${url}"/>`
    })
    const whole = `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`
    using schema = XmlDocument.fromString(whole)
    return XsdValidator.fromDoc(schema)
  })
}
