import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { messages as vineMessages } from '@vinejs/vine/defaults'
import { messages } from '../../../shared/contracts/messages/index.ts'
import { locales } from '../../../shared/contracts/locale.ts'
import { root } from '../../data_folder.ts'

/** What code says of itself: methods of Vine's schemas, and rules that our own code reports or throws. */
const sources = globSync(
  ['{*-service/app,gateway/app,shared/server,storefront/{src,server}}/**/*.ts'],
  {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  }
)
  .filter((path) => !/(_shape|_transformer)\.ts$/.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))

function namesIn(pattern: RegExp): string[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name!))
}

const validators = sources.filter((source) => source.includes('@vinejs/vine')).join('\n')

/** `minLength` may be that of a text, a list or a record. */
function ofVine(): string[] {
  return Object.keys(vineMessages).filter((rule) => {
    const [group, method = group!] = rule.split('.')
    const isUsed = (name: string) => validators.includes(`.${name}(`)
    return isUsed(method) && (method === group || isUsed(group!))
  })
}

const ofOurs = [
  ...namesIn(/\brule: '(\w+)'/g),
  ...namesIn(/fieldProblem\([^,()]*, [^,()]*, '(\w+)'[,)]/g),
  ...namesIn(/\bparsed\(\s*'(\w+)'/g),
  ...namesIn(/\.report\([^)]*, '(\w+)', field/g),
]

test.group('Words of rules', () => {
  for (const rule of new Set([...ofVine(), ...ofOurs])) {
    test(`The rule ${rule} has a sentence in every language`, ({ assert }) => {
      const missing = locales.filter((locale) => !messages[locale].rules[rule])

      assert.deepEqual(missing, [])
    })
  }

  test('No sentence is left in the code of Vine’s own', ({ assert }) => {
    assert.isAbove(ofVine().length, 10)
    assert.isAbove(ofOurs.length, 20)
  })
})
