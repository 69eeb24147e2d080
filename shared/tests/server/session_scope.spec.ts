import { test } from '@japa/runner'
import { sessionFault } from '../../server/session_scope.ts'

const at = (storefrontUrl: string, gatewayUrl: string, cookieDomain?: string) =>
  sessionFault({ storefrontUrl, gatewayUrl, cookieDomain })

test.group('The panels see the session', () => {
  for (const [title, ...scope] of [
    ['on one host, whatever the ports', 'http://localhost:3000', 'http://localhost:8080'],
    [
      'on two hosts of one domain',
      'https://shop.example.ma',
      'https://admin.example.ma',
      'example.ma',
    ],
    ['at the domain itself', 'https://example.ma', 'https://admin.example.ma', 'example.ma'],
  ] as [string, string, string, string?][]) {
    test(title, ({ assert }) => {
      assert.isNull(at(...scope))
    })
  }
})

test.group('A configuration under which signing in would never end says why', () => {
  for (const [title, said, ...scope] of [
    [
      'two hosts without a domain for the cookie',
      'set COOKIE_DOMAIN',
      'https://shop.example.ma',
      'https://admin.example.ma',
    ],
    [
      'a domain to which the panels do not belong',
      'COOKIE_DOMAIN must be a domain to which admin.example.com belongs',
      'https://shop.example.ma',
      'https://admin.example.com',
      'example.ma',
    ],
    [
      'a domain whose name only ends alike',
      'COOKIE_DOMAIN must be a domain to which admin.notexample.ma belongs',
      'https://shop.example.ma',
      'https://admin.notexample.ma',
      'example.ma',
    ],
    [
      'a domain that nobody can own',
      'browsers refuse cookies for "ma"',
      'https://shop.example.ma',
      'https://admin.example.ma',
      'ma',
    ],
    [
      'panels without https beside a shop with it',
      'GATEWAY_URL must begin with https:',
      'https://example.ma',
      'http://example.ma:8080',
    ],
  ] as [string, string, string, string, string?][]) {
    test(title, ({ assert }) => {
      assert.include(at(...scope), said)
    })
  }
})
