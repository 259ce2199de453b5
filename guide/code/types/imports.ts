import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import type { CodeArticle } from '../define-checker.ts'

/** `npm:@scope/name@2/sub` as Deno writes it → `@scope/name/sub`; any other name stays. */
export function withoutNpmPrefix(name: string): string {
  return name.replace(/^npm:((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?/, '$1')
}

/** The package that a name imports from; undefined for a file, an alias of the project and what Node has built in. */
export function packageOf(specifier: string): string | undefined {
  const name = withoutNpmPrefix(specifier)
  if (/^[./~#]|^@\/|^node:/.test(name) || builtinModules.includes(name)) return undefined
  return name.match(/^(?:@[^/]+\/)?[^/]+/)?.[0]
}

interface Manifest {
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

function needsOf(vendors: string, name: string): string[] {
  try {
    const manifest = JSON.parse(readFileSync(join(vendors, 'node_modules', name, 'package.json'), 'utf8')) as Manifest
    return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  } catch {
    return []
  }
}

/** The packages that a reader has who installs what the article names: these, and what they need in turn. */
export function packagesOf({ versions }: CodeArticle, vendors: string): Set<string> {
  return new Set(Object.keys(versions).flatMap((name) => [name, ...needsOf(vendors, name)]))
}

/** Every name that a file imports from, with its place. */
export function importsOf(source: ts.SourceFile): ts.StringLiteralLike[] {
  const found: ts.StringLiteralLike[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      if (ts.isStringLiteralLike(node.moduleSpecifier)) found.push(node.moduleSpecifier)
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments
      const imports = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'
      if (imports && first && ts.isStringLiteralLike(first)) found.push(first)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
