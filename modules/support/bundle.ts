import { build } from 'rolldown'

/** A script, minified. */
export interface Script {
  name: string
  code: string
}

/** What is to be bundled, and what stands for names that its code leaves open. */
export interface Entry {
  file: string
  name: string
  format?: 'es' | 'iife'
  define?: Record<string, string>
  /** Without a hash, for an address that must stay. */
  isFixed?: boolean
}

/** Bundles one entry; what it imports by `import()` becomes a file of its own. The entry is the first. */
export async function bundle(entry: Entry): Promise<[Script, ...Script[]]> {
  const { file, name, format = 'es', define = {}, isFixed = false } = entry
  const { output } = await build({
    input: file,
    // Types are stripped only; the project's tsconfig is generated later than this runs.
    tsconfig: false,
    transform: { target: 'es2022', define },
    output: {
      format,
      minify: true,
      entryFileNames: isFixed ? `${name}.js` : `${name}.[hash].js`,
      chunkFileNames: '[name].[hash].js',
    },
    write: false,
  })
  const [first, ...others] = output
  const chunks = others.filter((one) => one.type === 'chunk')
  const scriptOf = ({ fileName, code }: Pick<typeof first, 'fileName' | 'code'>) => ({
    name: fileName,
    code: code.trim(),
  })
  return [scriptOf(first), ...chunks.map(scriptOf)]
}
