import { test } from '@japa/runner'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findApp } from '../../apps.ts'
import { folderHash, sourcesHash } from '../../builds/sources_hash.ts'

/** A checkout of a few files, and its fingerprint once one more lies in it. */
function checkout() {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'))
  const write = (path: string, text = 'x') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const files = [
    'package.json',
    'package-lock.json',
    'shared/server/jwt.ts',
    'order-service/app/a.ts',
  ]
  for (const path of files) write(path)
  const hash = () => sourcesHash(findApp('order-service'), folder)
  return { hash, hashWith: (path: string, text?: string) => (write(path, text), hash()) }
}

test.group('The fingerprint of an app’s sources', () => {
  test('changes with the app, with what all share and with the lockfile', ({ assert }) => {
    for (const path of ['order-service/app/b.ts', 'shared/ui/b.tsx']) {
      const { hash, hashWith } = checkout()
      assert.notEqual(hash(), hashWith(path), path)
    }
    for (const path of ['order-service/app/a.ts', 'package-lock.json']) {
      const { hash, hashWith } = checkout()
      assert.notEqual(hash(), hashWith(path, 'y'), path)
    }
  })

  test('does not change with what builds, tests and other apps leave behind', ({ assert }) => {
    const { hash, hashWith } = checkout()
    const before = hash()
    for (const path of [
      'order-service/build/app/a.js',
      'order-service/public/admin/orders/assets/app.js',
      'order-service/tests/a.spec.ts',
      'order-service/.run-0/app/a.js',
      'order-service/tmp/a.txt',
      'order-service/node_modules/a/index.js',
      'gateway/app/a.ts',
    ]) {
      assert.equal(hashWith(path), before, path)
    }
  })
})

test.group('The fingerprint of a folder', () => {
  test('changes with the text and the name of any file in it, and is there for none', ({
    assert,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'folder-'))
    const seen = [folderHash(join(folder, 'client'))]
    mkdirSync(join(folder, 'client', 'registry'), { recursive: true })

    for (const [file, text] of [
      ['client/data.d.ts', 'x'],
      ['client/data.d.ts', 'y'],
      ['client/registry/index.ts', 'y'],
    ] as const) {
      writeFileSync(join(folder, file), text)
      seen.push(folderHash(join(folder, 'client')))
    }

    assert.equal(new Set(seen).size, 4)
    assert.equal(folderHash(join(folder, 'client')), seen.at(-1))
  })
})
