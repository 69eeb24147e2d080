import { assert } from '@japa/assert'
import { configure, processCLIArgs, run } from '@japa/runner'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startForTests } from './running_system.ts'

/** Runs every `*.spec.ts(x)` below the current folder: the parts that are no AdonisJS apps. */
const [part, ...args] = process.argv.slice(2)
const exclude = (path: string) =>
  /^(node_modules|build|\.)/.test(path) || path.includes('/node_modules/')
const files = globSync('**/*.spec.{ts,tsx}', { exclude }).sort()

processCLIArgs(args)
configure({
  files: () => files.map((file) => pathToFileURL(join(process.cwd(), file))),
  plugins: [assert()],
  timeout: 60_000,
  setup: part === 'tests' ? [startForTests] : [],
})
await run()
