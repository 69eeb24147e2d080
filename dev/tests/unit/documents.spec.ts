import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from '@japa/runner'
import { root } from '../../data_folder.ts'

const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).sort()
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Links to files of the repository, from the document's own folder. */
function linksOf(file: string): string[] {
  const targets = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
  const paths = targets.filter((target) => !/^(https?:|mailto:|#)/.test(target))
  return paths.map((target) => join(dirname(file), target.replace(/#.*/, '')))
}

/** Files that stand in code marks with their whole path. ADRs tell of what was, and may name what is gone. */
function filesOf(file: string): string[] {
  if (file.startsWith('docs/adr/')) return []
  const marked = [...read(file).matchAll(/`([^`\s]+)`/g)].map(([, text]) => text!)
  return marked.filter(
    (text) =>
      /^[\w.@-]+\/.+\.(ts|tsx|mjs|js|md|json|sql|yaml|yml|http)$/.test(text) && !/[…*{<]/.test(text)
  )
}

test.group('Documents', () => {
  for (const file of documents) {
    test(`Every file that ${file} names exists`, ({ assert }) => {
      const missing = [...linksOf(file), ...filesOf(file)].filter(
        (path) => !existsSync(join(root, path))
      )

      assert.deepEqual(missing, [])
    })
  }

  test('docs/security.md has a line for each of the 70 requirements of ASVS 5.0, level 1', ({
    assert,
  }) => {
    const lines = [
      ...read('docs/security.md').matchAll(/^\| (V[\d.]+) \|.*\| (met|n\/a|operator|partly) \|/gm),
    ]

    assert.lengthOf(new Set(lines.map(([, id]) => id)), 70)
  })
})
