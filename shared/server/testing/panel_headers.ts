import type { Assert } from '@japa/assert'

/** What every page of a panel says to the browser, those that tell of a failure too. */
export function assertPanelHeaders(assert: Assert, headers: Headers, storefrontUrl: string): void {
  const policy = headers.get('content-security-policy') ?? ''
  assert.include(policy, `default-src 'self'`)
  assert.include(policy, `frame-ancestors 'none'`)
  assert.include(policy, `form-action 'self' ${new URL(storefrontUrl).origin}`)
  assert.equal(headers.get('x-frame-options'), 'DENY')
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('referrer-policy'), 'same-origin')
  assert.equal(headers.get('cache-control'), 'no-store')
}
