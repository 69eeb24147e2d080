import { test } from '@japa/runner'
import { isTrackingToken, signTracking, trackingDays } from '#domain/tracking_link'

const secret = 'a secret of this test alone, long enough'
const number = 'M7K3-Q9F2'
const now = new Date('2026-03-01T12:00:00Z')
const after = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000)

test.group('Tokens of links that follow an order', () => {
  test('A token is good for its order until its last day', ({ assert }) => {
    const token = signTracking(secret, number, now)

    assert.isTrue(isTrackingToken(secret, number, token, now))
    assert.isTrue(isTrackingToken(secret, number, token, after(trackingDays)))
    assert.isFalse(isTrackingToken(secret, number, token, after(trackingDays + 1)))
  })

  test('Tokens of one day are the same', ({ assert }) => {
    assert.equal(signTracking(secret, number, now), signTracking(secret, number, after(0.2)))
    assert.notEqual(signTracking(secret, number, now), signTracking(secret, number, after(1)))
  })

  test('Another order, secret, end or letter makes it a wrong one', ({ assert }) => {
    const token = signTracking(secret, number, now)
    const [end, signature] = token.split('.')
    const later = (Number.parseInt(end, 36) + 1).toString(36)

    assert.isFalse(isTrackingToken(secret, 'M7K3-Q9F3', token, now))
    assert.isFalse(isTrackingToken(`${secret}.`, number, token, now))
    for (const wrong of [
      `${later}.${signature}`,
      `${end}.`,
      signature,
      `${end}.${signature}x`,
      '',
      '.',
    ]) {
      assert.isFalse(isTrackingToken(secret, number, wrong, now), wrong)
    }
  })
})
