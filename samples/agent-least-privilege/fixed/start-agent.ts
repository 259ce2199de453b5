import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const agent = process.argv.slice(2)

// #region environment
const env = {
  PATH: process.env.PATH,
  HOME: join(process.cwd(), '.agent-home'),
  DATABASE_URL: process.env.AGENT_DATABASE_URL,
}
// #endregion environment

const project = process.cwd()
const limits = ['--permission', `--allow-fs-read=${project}`, `--allow-fs-write=${join(project, 'src')}`]
spawn(process.execPath, [...limits, ...agent], { env, stdio: 'inherit' })
