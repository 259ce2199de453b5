// Runs on any Node from 20 with nothing installed, so it is plain JavaScript and imports nothing else at the top.
import process from 'node:process'

const OLDEST_NODE = 20

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `This is Node ${process.versions.node}, and Fixproof needs Node ${OLDEST_NODE} or newer: install one from https://nodejs.org.`,
  )
  process.exit(1)
}

import('./launch/launch.mjs').then(({ launch }) => launch(process.argv.slice(2)))
