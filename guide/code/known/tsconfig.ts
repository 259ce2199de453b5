import type { Node } from 'jsonc-parser'
import ts from 'typescript'
import type { PlacedMistake } from './package-json.ts'

/** There is no folder behind a fence, so that no source file is found. */
const NO_INPUTS = 18_003

/** What the compiler says of a tsconfig.json, without the files that it would read. */
export function checkTsconfig(text: string, _tree: Node): PlacedMistake[] {
  const source = ts.parseJsonText('tsconfig.json', text)
  const host = { ...ts.sys, readDirectory: () => [], fileExists: () => false, readFile: () => undefined }
  const { errors } = ts.parseJsonSourceFileConfigFileContent(source, host, '/project')
  return errors
    .filter(({ code, file }) => code !== NO_INPUTS && file === source)
    .map(({ start = 0, messageText }) => ({
      offset: start,
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    }))
}
