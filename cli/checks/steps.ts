/** What writes a report that tests are counted in. */
export type Reporter = 'vitest' | 'playwright'

/** One part of `npm test`. */
export interface Step {
  /** As it is typed: `npm test -- unit`. */
  name: string
  title: string
  /** Arguments for Node. */
  command: readonly string[]
  /** Without it the step counts as one test. */
  reporter?: Reporter
  /** `types`: what Nuxt generates for TypeScript and tools; `output`: the finished site. */
  needs?: 'types' | 'output'
}

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--root', '.']

/** The name of the step that makes the output. */
export const GENERATE = 'generate'

/** Every check there is, in the order in which they run: those that take seconds first. */
export const STEPS: readonly Step[] = [
  {
    name: 'eslint',
    title: 'ESLint',
    command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    needs: 'types',
  },
  { name: 'format', title: 'Formatting', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  {
    name: 'unused',
    title: 'Unused code and packages',
    command: ['node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
    needs: 'types',
  },
  {
    name: 'types',
    title: 'Types',
    command: ['node_modules/vue-tsc/bin/vue-tsc.js', '--build', '--noEmit'],
    needs: 'types',
  },
  { name: 'supply', title: 'Supply chain', command: ['cli/supply.ts'] },
  { name: 'content', title: 'Content rules', command: ['cli/lint-content.ts'] },
  { name: 'code', title: 'Code of the guides', command: ['cli/check-code.ts'] },
  {
    name: 'unit',
    title: 'Unit and render tests',
    command: [...VITEST, 'tests/unit', 'tests/render'],
    reporter: 'vitest',
    needs: 'types',
  },
  {
    name: 'prove',
    title: 'Proofs',
    command: [...VITEST, '--config', 'vitest.proofs.config.ts'],
    reporter: 'vitest',
    needs: 'types',
  },
  { name: GENERATE, title: 'Build of the site', command: ['cli/generate.ts'] },
  { name: 'output', title: 'Output rules', command: ['cli/check-output.ts'], needs: 'output' },
  {
    name: 'build',
    title: 'Tests of the output',
    command: [...VITEST, 'tests/build'],
    reporter: 'vitest',
    needs: 'output',
  },
  {
    name: 'conformance',
    title: 'Hosts',
    command: [...VITEST, 'tests/conformance'],
    reporter: 'vitest',
    needs: 'output',
  },
  { name: 'html', title: 'Nu HTML checker', command: ['cli/check-html.ts'], needs: 'output' },
  {
    name: 'e2e',
    title: 'Browser tests',
    command: ['node_modules/@playwright/test/cli.js', 'test'],
    reporter: 'playwright',
    needs: 'output',
  },
  {
    name: 'dev',
    title: 'Dev server',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'playwright.dev.config.ts'],
    reporter: 'playwright',
  },
]

/**
 * The steps to run, in their own order.
 *
 * @param names as they were typed; none means all
 * @param outputIsCurrent whether the finished site is there: if not, it is built first where a step needs it
 * @throws RangeError naming the first unknown one
 */
export function chooseSteps(names: readonly string[], outputIsCurrent: boolean): Step[] {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name))
  if (unknown !== undefined) throw new RangeError(unknown)
  const chosen = STEPS.filter((step) => names.length === 0 || names.includes(step.name))
  const mustBuild = !outputIsCurrent && chosen.some((step) => step.needs === 'output')
  return STEPS.filter((step) => chosen.includes(step) || (mustBuild && step.name === GENERATE))
}
