import { test } from '@japa/runner'
import { addressFinder } from '../../../server/edge/client_address.ts'
import { sendRaw, startDoor } from './door.ts'

const cases: [name: string, trusted: string[], headers: string, found: string][] = [
  ['Without trusted proxies the socket counts', [], 'X-Forwarded-For: 203.0.113.1', '127.0.0.1'],
  [
    'Behind a trusted proxy the address it was told counts',
    ['127.0.0.1'],
    'X-Forwarded-For: 203.0.113.1',
    '203.0.113.1',
  ],
  [
    'Behind two trusted proxies the last address that is none of them counts',
    ['127.0.0.1', '10.0.0.0/8'],
    'X-Forwarded-For: 9.9.9.9, 203.0.113.2, 10.1.2.3',
    '203.0.113.2',
  ],
  [
    'An IPv6 network is trusted by its prefix',
    ['127.0.0.1', '2001:db8::/32'],
    'X-Forwarded-For: 203.0.113.3, 2001:db8::7',
    '203.0.113.3',
  ],
  ['What is no address is not believed', ['127.0.0.1'], 'X-Forwarded-For: nonsense', '127.0.0.1'],
  [
    'A trusted proxy may also say it in X-Client-Address',
    ['127.0.0.1'],
    'X-Client-Address: 203.0.113.4',
    '203.0.113.4',
  ],
  [
    'An IPv4 address inside an IPv6 one is read as itself',
    ['127.0.0.1'],
    'X-Forwarded-For: ::ffff:203.0.113.5',
    '203.0.113.5',
  ],
]

test.group('The address of a client', () => {
  test('{0}')
    .with(cases)
    .run(async ({ assert, cleanup }, [, trusted, headers, found]) => {
      const addressOf = addressFinder(trusted)
      const { port } = await startDoor({ cleanup }, (request, response) =>
        response.end(`[${addressOf(request)}]`)
      )

      const bytes = `GET / HTTP/1.1\r\nHost: a\r\n${headers}\r\nConnection: close\r\n\r\n`
      const response = await sendRaw(port, bytes)

      assert.include(response, `[${found}]`)
    })

  test('A trusted proxy that is no address stops the app before it listens', ({ assert }) => {
    assert.throws(() => addressFinder(['10.0.0.0/8', 'nonsense']), /nonsense/)
  })
})
