import { Buffer } from 'node:buffer'
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineProof } from '../../guide/proof/define-proof.ts'
import { runProgram } from '../../proof/runtimes/process.ts'

/** Who commits, and nothing that Git does on the side. */
const SETTINGS = {
  'user.name': 'A',
  'user.email': 'a@example.com',
  'init.defaultBranch': 'main',
  'maintenance.auto': 'false',
  'receive.autogc': 'false',
}

/** What must not leave the laptop. */
const KEY = 'sb_secret_EXAMPLE'

function environment(): Record<string, string> {
  const settings = Object.entries(SETTINGS)
  const variables = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ])
  return {
    // In the locale C every byte is a letter; here one that is not UTF-8 is none.
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_COUNT: String(settings.length),
    ...(Object.fromEntries(variables) as Record<string, string>),
  }
}

function installHook(script: string, hook: string): void {
  copyFileSync(script, hook)
  chmodSync(hook, 0o755)
}

export default defineProof({
  title: 'A key in an automatic commit, on its way to the server',
  attacked:
    'A Git server and a laptop with hooks against keys. A script commits as Aider does, by default with --no-verify, and pushes; neither Aider nor a model ran.',
  runtime: 'node',

  async open(side, sandbox) {
    const folder = sandbox.folder()
    const [server, laptop] = [join(folder, 'server.git'), join(folder, 'laptop')]
    mkdirSync(laptop)
    const run = (cwd: string, ...command: string[]) => runProgram(sandbox, command, { cwd, env: environment() })
    const git = async (...args: string[]) => {
      const { code, output } = await run(laptop, 'git', ...args)
      if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output}`)
      return output
    }

    await git('init', '--quiet')
    const settings = join(laptop, 'settings.txt')
    writeFileSync(settings, 'THEME=dark\n')
    await git('add', '.')
    await git('commit', '--quiet', '--message', 'Start')
    await git('clone', '--quiet', '--bare', laptop, server)
    installHook(sandbox.sharedPath('pre-commit.sh'), join(laptop, '.git', 'hooks', 'pre-commit'))
    installHook(side.path('pre-receive.sh'), join(server, 'hooks', 'pre-receive'))

    return {
      settings,
      git,
      commitAsAider: () => run(laptop, 'sh', side.path('commit.sh'), 'Change the settings'),
      /** Whoever wants to can always skip the hook of the laptop. */
      commit: () => git('commit', '--quiet', '--all', '--no-verify', '--message', 'Change the settings'),
      push: (ref: string) => run(laptop, 'git', 'push', server, ref),
      /** What can be read on the server, in all commits that a clone gets. */
      onServer: async () => (await run(server, 'git', 'log', '--all', '--patch', '--text')).output,
    }
  },

  attacks: [
    {
      name: 'An automatic commit takes a key past the hook of the laptop',
      async run({ settings, git, commitAsAider }) {
        appendFileSync(settings, `KEY=${KEY}\n`)
        await commitAsAider()
        const succeeded = (await git('log', '--patch')).includes(KEY)
        return { succeeded, seen: succeeded ? 'the key is in the commit' : 'refused by the hook' }
      },
    },
    {
      name: 'A key that the next commit removes reaches the server',
      async run({ settings, commit, push, onServer }) {
        appendFileSync(settings, `KEY=${KEY}\n`)
        await commit()
        writeFileSync(settings, 'THEME=light\n')
        await commit()
        return reached(await push('main'), await onServer())
      },
    },
    {
      name: 'A key on a new branch reaches the server',
      async run({ settings, git, commit, push, onServer }) {
        await git('switch', '--quiet', '--create', 'idea')
        appendFileSync(settings, `KEY=${KEY}\n`)
        await commit()
        return reached(await push('idea'), await onServer())
      },
    },
    {
      name: 'A key in a file that Git takes for binary reaches the server',
      async run({ settings, commit, push, onServer }) {
        appendFileSync(settings, `\0\nKEY=${KEY}\n`)
        await commit()
        return reached(await push('main'), await onServer())
      },
    },
    {
      name: 'A key behind a letter that is not UTF-8 reaches the server',
      async run({ settings, commit, push, onServer }) {
        appendFileSync(settings, Buffer.from(`# cl\u00E9 KEY=${KEY}\n`, 'latin1'))
        await commit()
        return reached(await push('main'), await onServer())
      },
    },
  ],

  uses: [
    {
      name: 'An automatic commit without a key is made and reaches the server',
      async run({ settings, commitAsAider, push, onServer }) {
        appendFileSync(settings, 'SIZE=large\n')
        const made = await commitAsAider()
        const pushed = await push('main')
        const succeeded = made.code === 0 && pushed.code === 0 && (await onServer()).includes('SIZE=large')
        return { succeeded, seen: succeeded ? 'committed, pushed' : 'refused' }
      },
    },
    {
      name: 'A branch without a key is pushed and deleted again',
      async run({ git, push }) {
        await git('switch', '--quiet', '--create', 'idea')
        const ends = [await push('idea'), await push(':idea')]
        const succeeded = ends.every(({ code }) => code === 0)
        return { succeeded, seen: succeeded ? 'pushed, deleted' : 'refused' }
      },
    },
  ],
})

/** What a push reached; that it failed for another reason is a mistake of the proof. */
function reached({ code, output }: { code: number | undefined; output: string }, onServer: string) {
  const succeeded = onServer.includes(KEY)
  if (!succeeded && !output.includes('refused: ')) throw new Error(`The push failed for another reason:\n${output}`)
  if (succeeded !== (code === 0)) throw new Error(`The push and the server disagree:\n${output}`)
  return { succeeded, seen: succeeded ? 'the key is on the server' : 'the push is refused' }
}
