import { basename } from 'node:path'
import type { CompilerOptions } from 'typescript'

/**
 * Type-checks files against the packages that are installed.
 *
 * @param files absolute paths
 * @param options of the compiler beside `strict`
 * @returns each mistake as `handler.ts:3 TS2345 Argument of type ...`, first lines only
 */
export async function typeMistakes(files: readonly string[], options: CompilerOptions = {}): Promise<string[]> {
  const { default: ts } = await import('typescript')
  const program = ts.createProgram([...files], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    types: ['node'],
    ...options,
  })
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, code, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]
    const place = file ? `${basename(file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : ''
    return `${place}TS${code} ${message}`
  })
}
