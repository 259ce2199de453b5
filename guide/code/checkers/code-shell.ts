import { spawn } from 'node:child_process'
import type { CodeFence, CodeWorld, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

/** What a fence can't be blamed for: https://www.shellcheck.net/wiki/ has each. */
const FRAGMENT_CODES = [
  // No line says which shell reads it: the fence does.
  'SC2148',
  // The reader sets the variable, or uses it in the next fence.
  'SC2154',
  'SC2034',
  // A command that is typed is not followed by others if it fails.
  'SC2164',
  // The file that it reads is not here.
  'SC1091',
]

/** What ShellCheck adds to a mistake in the syntax, which 1073 tells at its place. */
const SYNTAX = 1073
const ECHOES: readonly number[] = [1009, 1072]

interface Comment {
  line: number
  column: number
  code: number
  message: string
}

/** A transcript (`$ command`, then what it prints) with nothing but its commands, each at its place. */
export function commandsOf(text: string): string {
  if (!/^\$ /m.test(text)) return text
  let goesOn = false
  return text
    .split('\n')
    .map((line) => {
      const isCommand = goesOn || line.startsWith('$ ')
      const command = line.replace(/^\$ /, '  ')
      goesOn = isCommand && command.endsWith('\\')
      return isCommand ? command : ''
    })
    .join('\n')
}

function run(program: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('close', () => resolve(output))
    child.stdin.end(input)
  })
}

async function check({ text, language }: CodeFence, world: CodeWorld): Promise<Problem[]> {
  const shellcheck = await world.findProgram('shellcheck')
  if ('problem' in shellcheck) throw new Error(`ShellCheck is gone: ${shellcheck.problem}`)
  const args = ['--format=json1', '--norc', `--exclude=${FRAGMENT_CODES.join(',')}`]
  if (!text.startsWith('#!')) args.push(`--shell=${language}`)
  const { comments } = JSON.parse(await run(shellcheck.path, [...args, '-'], `${commandsOf(text)}\n`)) as {
    comments: Comment[]
  }
  const isBroken = comments.some(({ code }) => code === SYNTAX)
  const told = comments.filter(({ code }) => !(isBroken && ECHOES.includes(code)))
  return told.map(({ line, column, code, message }) => ({ line, column, message: `${message} (SC${code})` }))
}

export default defineFenceChecker({
  id: 'code-shell',
  summary: 'ShellCheck finds nothing in shell commands and scripts.',
  languages: ['sh', 'bash'],
  async prepare(world) {
    const found = await world.findProgram('shellcheck')
    return 'problem' in found ? found.problem : undefined
  },
  checkFence: check,
})
