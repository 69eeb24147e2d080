import { assert } from '@japa/assert'
import { configure, processCLIArgs, run } from '@japa/runner'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Random } from '../demo/random.ts'
import { closeAll } from './closings.ts'
import { startForTests } from './running_system.ts'

/** Runs every `*.spec.ts(x)` below the current folder: the parts that are no AdonisJS apps. */
const [part, ...args] = process.argv.slice(2)
const exclude = (path: string) =>
  /^(node_modules|build|\.)/.test(path) || path.includes('/node_modules/')
const sorted = globSync('**/*.spec.{ts,tsx}', { exclude }).sort()
/** What is left behind by one spec must not matter to another: any seed gives another order. */
const seed = process.env.TEST_SHUFFLE
const files = seed ? new Random(seed).shuffle(sorted) : sorted

/** Of one test. What hangs may take that long to say so; what is slow on a busy machine is not wrong. */
const timeoutMs = 4 * 60_000

processCLIArgs(args)
configure({
  files: () => files.map((file) => pathToFileURL(join(process.cwd(), file))),
  plugins: [assert()],
  timeout: timeoutMs,
  setup: part === 'tests' ? [startForTests] : [],
  teardown: [closeAll],
})
await run()
