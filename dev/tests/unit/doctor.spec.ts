import { test } from '@japa/runner'
import { checks } from '../../doctor/checks.ts'
import { envAdvice, envFaults } from '../../doctor/env_faults.ts'
import type { Machine } from '../../doctor/machine.ts'

const gigabyte = 1024 ** 3

/** A machine on which everything works. */
const sound: Machine = {
  node: '24.21.0',
  offset: 0,
  folder: '/data/0',
  runs: false,
  takenPorts: [],
  freeDisk: 50 * gigabyte,
  freeMemory: 6 * gigabyte,
  hasFonts: true,
  cluster: { madeBy: '18', brought: '18', pid: null },
  envFaults: [],
  envAdvice: [],
}

const findingsOf = (machine: Partial<Machine>) =>
  checks.flatMap(({ find }) => find({ ...sound, ...machine }))

const gateway = { port: 8080, what: 'gateway' }

const sick: [title: string, machine: Partial<Machine>, mends: RegExp][] = [
  ['a Node with a known hole', { node: '24.10.0' }, /install Node 24\.14\.1/],
  ['a port that another program has', { takenPorts: [gateway] }, /8080.*PORT_OFFSET=100/],
  ['a full disk', { freeDisk: gigabyte }, /1\.0 GB are free.*free some/],
  ['little memory', { freeMemory: gigabyte }, /close something/],
  ['no fonts', { hasFonts: false }, /install some/],
  ['data of an older PostgreSQL', { cluster: { ...sound.cluster, madeBy: '17' } }, /npm run reset/],
  ['a PostgreSQL left running', { cluster: { ...sound.cluster, pid: 7 } }, /process 7.*npm start/],
  ['settings that cannot work', { envFaults: ['X is wrong: set it.'] }, /set it/],
]

test.group('The doctor', () => {
  test('Nothing is found on a machine where everything works', ({ assert }) => {
    assert.isEmpty(findingsOf({}))
  })

  for (const [title, machine, mends] of sick) {
    test(`It finds ${title}, and says what mends it`, ({ assert }) => {
      const findings = findingsOf(machine)

      assert.lengthOf(findings, 1)
      assert.match(findings[0]!.sentence, mends)
    })
  }

  test('The ports of a copy that runs are its own', ({ assert }) => {
    assert.isEmpty(findingsOf({ runs: true, takenPorts: [gateway] }))
  })
})

const wrong: [title: string, env: Record<string, string>, says: RegExp][] = [
  ['an offset that is no number', { PORT_OFFSET: 'x' }, /PORT_OFFSET/],
  ['one database of four', { ORDER_DATABASE_URL: 'postgres://a/b' }, /all four/],
  ['a list of addresses that is none', { ORDER_SERVICE_URLS: 'order' }, /ORDER_SERVICE_URLS/],
  ['a mode that does not exist', { MARKETPLACE_ENV: 'staging' }, /demo or production/],
  [
    'production with the secret of an example',
    {
      MARKETPLACE_ENV: 'production',
      APP_KEY: 'changeme',
      GATEWAY_URL: 'https://a.example',
      STOREFRONT_URL: 'https://b.example',
    },
    /APP_KEY is short/,
  ],
  [
    'production without https',
    { MARKETPLACE_ENV: 'production', GATEWAY_URL: 'https://a.example' },
    /STOREFRONT_URL to be its https/,
  ],
]

test.group('What the doctor says of settings', () => {
  for (const [title, env, says] of wrong) {
    test(`It finds ${title}`, async ({ assert }) => {
      const faults = await envFaults(env)

      assert.lengthOf(faults, 1)
      assert.match(faults[0]!, says)
    })
  }

  test('No settings at all are no fault', async ({ assert }) => {
    assert.isEmpty(await envFaults({}))
  })

  test('A name that nobody reads is told', ({ assert }) => {
    assert.isEmpty(envAdvice({ LOG_LEVEL: 'debug' }))
    assert.match(envAdvice({ LOG_LEVL: 'debug' }).join(), /LOG_LEVL stands in \.env and nobody/)
    assert.match(envAdvice({ NODE_ENV: 'production' }).join(), /take it out/)
  })
})
