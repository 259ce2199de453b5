import { spawn } from 'node:child_process'
import process from 'node:process'

const agent = process.argv.slice(2)

// #region environment
const env = process.env
// #endregion environment

spawn(process.execPath, agent, { env, stdio: 'inherit' })
