import { generateKeyPairSync } from 'node:crypto'
import { test } from '@japa/runner'
import {
  makePrivateKey,
  publicKeyOf,
  publicKeysOf,
  readServiceKeys,
} from '../../server/service_keys.ts'

const [own, other] = [makePrivateKey(), makePrivateKey()]

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ofAnotherKind = rsa.export({ format: 'der', type: 'pkcs8' }).toString('base64url')

test.group('The keys by which apps know each other', () => {
  test('are read by the name of the app that holds them', ({ assert }) => {
    const publicKeys = publicKeysOf({ 'gateway': own, 'order-service': other })

    const keys = readServiceKeys('gateway', { privateKey: own, publicKeys })

    assert.deepEqual([...keys.byApp.keys()], ['gateway', 'order-service'])
  })

  test('Spaces and line ends between them do no harm', ({ assert }) => {
    const publicKeys = `gateway=${publicKeyOf(own)},\n  order-service=${publicKeyOf(other)}\n`

    const keys = readServiceKeys('gateway', { privateKey: own, publicKeys })

    assert.deepEqual([...keys.byApp.keys()], ['gateway', 'order-service'])
  })

  for (const [what, privateKey] of [
    ['nothing', ''],
    ['a word', 'changeme'.repeat(8)],
    ['an RSA key', ofAnotherKind],
  ] as const) {
    test(`A SERVICE_PRIVATE_KEY that is ${what} is refused by name, and not repeated`, ({
      assert,
    }) => {
      const read = () => readServiceKeys('gateway', { privateKey, publicKeys: publicKeyOf(own) })

      assert.throws(read, 'SERVICE_PRIVATE_KEY holds a key that is no Ed25519 key in base64url')
    })
  }

  test('SERVICE_PUBLIC_KEYS without the app’s own key says what must stand there', ({ assert }) => {
    const publicKeys = publicKeysOf({ 'order-service': other })

    const read = () => readServiceKeys('gateway', { privateKey: own, publicKeys })

    assert.throws(read, new RegExp(`gateway=${publicKeyOf(own)}`) as never)
  })
})
