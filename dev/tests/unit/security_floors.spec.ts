import { test } from '@japa/runner'
import { floors, securityFloorsBroken } from '../../security_floors.ts'

const atTheFloor = Object.fromEntries(
  Object.entries(floors).map(([name, version]) => [`node_modules/${name}`, { version }])
)

test.group('Security floors', () => {
  test('hold for the lockfile', ({ assert }) => {
    assert.deepEqual(securityFloorsBroken(), [])
  })

  test('let the floor itself pass', ({ assert }) => {
    assert.deepEqual(securityFloorsBroken(atTheFloor), [])
  })

  test('name an older version, nested and pre-release ones too', ({ assert }) => {
    const old = {
      ...atTheFloor,
      'node_modules/next': { version: '16.2.5' },
      'node_modules/x/node_modules/react': { version: '18.9.9' },
      'node_modules/better-auth': { version: '1.6.22-beta.1' },
    }
    assert.deepEqual(securityFloorsBroken(old), [
      'node_modules/next is 16.2.5, below its security floor of 16.2.6.',
      'node_modules/x/node_modules/react is 18.9.9, below its security floor of 19.2.6.',
      'node_modules/better-auth is 1.6.22-beta.1, below its security floor of 1.6.22.',
    ])
  })

  test('notice a package that is gone', ({ assert }) => {
    const { 'node_modules/next': gone, ...rest } = atTheFloor
    assert.match(securityFloorsBroken(rest)[0]!, /^next is not in package-lock.json/)
  })
})
