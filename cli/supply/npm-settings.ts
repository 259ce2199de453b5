/** Names that npm runs by itself: https://docs.npmjs.com/cli/using-npm/scripts#life-cycle-scripts */
const BY_ITSELF = ['install', 'prepare', 'prepublish', 'dependencies']
const COMMANDS = ['install', 'pack', 'prepare', 'publish', 'restart', 'start', 'stop', 'test', 'version']

/** True for a script that npm runs around another one, or by itself: with ignore-scripts it does neither, in silence. */
function isLeftOut(name: string, names: readonly string[]): boolean {
  const around = /^(?:pre|post)(.+)$/.exec(name)?.[1]
  return BY_ITSELF.includes(name) || (around !== undefined && [...names, ...COMMANDS].includes(around))
}

/**
 * What is wrong with the settings that npm reads in a folder.
 *
 * @param npmrc text of its .npmrc
 * @param packageJson text of its package.json
 */
export function judgeNpmSettings(npmrc: string, packageJson: string): string[] {
  const settings = new Map(npmrc.split(/\r?\n/).map((line) => [line.split('=')[0]?.trim(), line.split('=')[1]?.trim()]))
  const { scripts = {} } = JSON.parse(packageJson) as { scripts?: Record<string, string> }
  return [
    ...(settings.get('ignore-scripts') === 'true'
      ? []
      : ['.npmrc lets packages run scripts: write ignore-scripts=true.']),
    ...(settings.get('save-exact') === 'true'
      ? []
      : ['.npmrc lets npm save ranges of versions: write save-exact=true.']),
    ...Object.keys(scripts)
      .filter((name, _, names) => isLeftOut(name, names))
      .map((name) => `The script "${name}" would not be run: .npmrc has ignore-scripts=true.`),
  ]
}
