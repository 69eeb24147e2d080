import { globSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from '@japa/runner'

const source = resolve(import.meta.dirname, '../../src')
const files = globSync('**/*.{ts,tsx}', { cwd: source })
const texts = new Map(files.map((file) => [file, readFileSync(join(source, file), 'utf8')]))

/** The modules of this site that a file loads; what it takes for its types alone is gone when it runs. */
function loadedBy(file: string): string[] {
  const imports = texts.get(file)!.matchAll(/^(?:import|export)\b(?! type\b)([^'"]*?)'([^']+)'/gm)
  return [...imports]
    .filter(([, names]) => !/^\s*\{(\s*type\s[^,}]+,?)+\s*\}/.test(names!))
    .flatMap(([, , path]) => moduleAt(file, path!) ?? [])
}

function moduleAt(from: string, path: string): string | undefined {
  if (!/^(\.|@\/)/.test(path)) return undefined
  const base = path.startsWith('@/')
    ? path.slice(2)
    : relative(source, resolve(source, dirname(from), path))
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => texts.has(file))
}

const begins = (file: string, directive: string) => texts.get(file)!.startsWith(`'${directive}'`)

/** The first way from one of `starts` to a module that `isEnd`, empty where there is none. */
function wayTo(starts: string[], isEnd: (file: string) => boolean): string[] {
  const ways = starts.map((start) => [start])
  const seen = new Set(starts)
  for (const way of ways) {
    const file = way.at(-1)!
    if (isEnd(file)) return way
    // the browser holds no more of an action than its name
    if (begins(file, 'use server')) continue
    for (const next of loadedBy(file).filter((each) => !seen.has(each))) {
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return []
}

function circles(): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (file: string, way: string[]) => {
    if (way.includes(file)) return void found.push([...way.slice(way.indexOf(file)), file])
    if (done.has(file)) return
    for (const next of loadedBy(file)) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  return found
}

test.group('Rooms', () => {
  test('Every file of src/lib is in the folder of a capability', ({ assert }) => {
    const loose = readdirSync(join(source, 'lib'), { withFileTypes: true }).filter(
      (entry) => !entry.isDirectory()
    )

    assert.deepEqual(loose, [])
  })

  test('No module waits for itself in a circle of imports', ({ assert }) => {
    assert.deepEqual(circles(), [])
  })

  test('What the browser loads never reaches the server side of a feature or the database', ({
    assert,
  }) => {
    const inBrowser = files.filter((file) => begins(file, 'use client'))

    const way = wayTo(inBrowser, (file) => /^(features\/[^/]+\/server|lib\/db)\//.test(file))

    assert.isAbove(inBrowser.length, 30)
    assert.deepEqual(way, [])
  })
})
