import { build } from 'rolldown'

/** A script, minified. */
export interface Script {
  name: string
  code: string
}

export interface BundleOptions {
  /** Absolute path of the entry. */
  entry: string
  format: 'es' | 'iife'
  /** Name of the file; by default it holds a hash of what is in it. */
  name?: string
}

/** Bundles one entry; what it imports by `import()` becomes a file of its own. The entry is the first. */
export async function bundle({ entry, format, name }: BundleOptions): Promise<[Script, ...Script[]]> {
  const { output } = await build({
    input: entry,
    // Types are stripped only; the project's tsconfig is generated later than this runs.
    tsconfig: false,
    transform: { target: 'es2022' },
    output: {
      format,
      minify: true,
      entryFileNames: name ?? 'elements.[hash].js',
      chunkFileNames: '[name].[hash].js',
    },
    write: false,
  })
  const [first, ...others] = output
  const chunks = others.filter((file) => file.type === 'chunk')
  const scriptOf = ({ fileName, code }: Pick<typeof first, 'fileName' | 'code'>) => ({
    name: fileName,
    code: code.trim(),
  })
  return [scriptOf(first), ...chunks.map(scriptOf)]
}
