import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'

async function catalogue(locale: string): Promise<Map<string, string>> {
  const file = new URL(`../../../inertia/messages/${locale}.json`, import.meta.url)
  return flatten(JSON.parse(await readFile(file, 'utf8')))
}

function flatten(tree: object, path = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[path + name, value] as const]
      : [...flatten(value, `${path}${name}.`)]
  )
  return new Map(entries)
}

/** What a text is filled with: `{number}`, `<amount>`. */
function slots(text: string): string[] {
  return [...new Set(text.match(/\{\w+(?=[,}])|<\w+>/g))].sort()
}

test.group('The panel’s texts', () => {
  for (const locale of ['ar', 'en']) {
    test(`stand in ${locale} as they do in French, with the same gaps to fill`, async ({
      assert,
    }) => {
      const french = await catalogue('fr')
      const other = await catalogue(locale)
      assert.sameMembers([...other.keys()], [...french.keys()])
      for (const [key, text] of french) {
        assert.notEqual(other.get(key), '')
        assert.deepEqual(slots(other.get(key)!), slots(text), key)
      }
    })
  }
})
