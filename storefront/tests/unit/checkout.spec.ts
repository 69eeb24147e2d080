import { test } from '@japa/runner'
import type { Problem, ProblemCode } from '@marketplace/shared/contracts/problem'
import {
  beginAttempt,
  endAttempt,
  expiredAttempt,
  lifetime,
  pendingAttempt,
} from '../../src/features/checkout/attempt.ts'
import { checkoutParams, parseCheckout } from '../../src/features/checkout/checkout-state.ts'
import { outcomeOf } from '../../src/features/checkout/outcome.ts'

function storage() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}

const body = { items: [], shippingAddressId: 'a', paymentMethod: 'cod' }

test.group('An attempt to order', () => {
  test('keeps its key until it is answered, whatever is asked meanwhile', ({ assert }) => {
    const kept = storage()
    const first = beginAttempt(kept, 'salma', body)
    const second = beginAttempt(kept, 'salma', { ...body, paymentMethod: 'whatsapp' })
    assert.deepEqual(second, first)
    assert.deepEqual(pendingAttempt(kept, 'salma'), first)
  })

  test('has a new key once the last one was answered', ({ assert }) => {
    const kept = storage()
    const first = beginAttempt(kept, 'salma', body)
    endAttempt(kept, first)
    assert.isNull(pendingAttempt(kept, 'salma'))
    assert.notEqual(beginAttempt(kept, 'salma', body).key, first.key)
  })

  test('An attempt ends once, whichever tab hears of it, and never for a later one', ({
    assert,
  }) => {
    const kept = storage()
    const first = beginAttempt(kept, 'salma', body)

    const ends = [endAttempt(kept, first), endAttempt(kept, first)]
    const second = beginAttempt(kept, 'salma', body)
    ends.push(endAttempt(kept, first))

    assert.deepEqual(ends, [true, false, false])
    assert.deepEqual(pendingAttempt(kept, 'salma'), second)
  })

  test('is nobody else’s', ({ assert }) => {
    const kept = storage()
    const first = beginAttempt(kept, 'salma', body)
    assert.isNull(pendingAttempt(kept, 'youssef'))
    assert.notEqual(beginAttempt(kept, 'youssef', body).key, first.key)
  })

  test('is not asked for when its first answer may be forgotten', ({ assert }) => {
    const kept = storage()
    const first = beginAttempt(kept, 'salma', body, 0)
    assert.isNotNull(pendingAttempt(kept, 'salma', lifetime))
    assert.isNull(pendingAttempt(kept, 'salma', lifetime + 1))
    assert.deepEqual(expiredAttempt(kept, 'salma', lifetime + 1), first)
    assert.isNull(expiredAttempt(kept, 'youssef', lifetime + 1))
  })

  test('reads over what is no attempt', ({ assert }) => {
    const kept = storage()
    kept.setItem('checkout.attempt', '{"half')
    assert.isNull(pendingAttempt(kept, 'salma'))
  })
})

function refused(status: number, code: ProblemCode, errors: Problem['errors'] = []) {
  const problem = { type: '', title: '', detail: 'why', status, code, requestId: '', errors }
  return outcomeOf({ ok: false, status, problem })
}

test.group('What an answer to an order means', () => {
  test('201: it is placed', ({ assert }) => {
    const outcome = outcomeOf({ ok: true, data: { orders: ['M7K3-Q9F2'] } })
    assert.deepEqual(outcome, { kind: 'placed', orders: ['M7K3-Q9F2'] })
  })

  test('no answer, 5xx, 429 and one in progress: nobody knows yet', ({ assert }) => {
    assert.equal(outcomeOf({ ok: false, status: 0, problem: null }).kind, 'unsure')
    assert.equal(refused(502, 'upstream_failed').kind, 'unsure')
    assert.equal(refused(500, 'internal_error').kind, 'unsure')
    assert.equal(refused(429, 'rate_limited').kind, 'unsure')
    assert.equal(refused(409, 'idempotency_in_progress').kind, 'unsure')
  })

  test('401: sign in, the attempt stays', ({ assert }) => {
    assert.equal(refused(401, 'unauthenticated').kind, 'signedOut')
  })

  test('a refusal stands at its lines', ({ assert }) => {
    const error = (field: string, rule: string) => ({ field, rule, message: '' })
    const stock = refused(409, 'out_of_stock', [error('items.2', 'out_of_stock')])
    const price = refused(409, 'conflict', [error('items.0', 'price_changed')])
    const gone = refused(422, 'validation_failed', [error('items.1.productId', 'unavailable')])
    const lines = (outcome: ReturnType<typeof refused>) =>
      outcome.kind === 'refused' ? [...outcome.lines] : null
    assert.deepEqual(lines(stock), [[2, 'out_of_stock']])
    assert.deepEqual(lines(price), [[0, 'price']])
    assert.deepEqual(lines(gone), [[1, 'unavailable']])
  })

  test('a refusal of the address or of the whole names no line', ({ assert }) => {
    const address = refused(422, 'validation_failed', [
      { field: 'shippingAddressId', rule: 'exists', message: '' },
    ])
    assert.containSubset(address, { kind: 'refused', address: true, detail: 'why' })
    assert.containSubset(refused(409, 'conflict'), { kind: 'refused', address: false })
  })
})

test.group('Where one is in a checkout', () => {
  const address = '01a20b82-f9a3-7bd8-b864-144c0b46da46'

  test('no step is reached without an address', ({ assert }) => {
    assert.equal(parseCheckout({ step: 'review' }).step, 'address')
    assert.equal(parseCheckout({ step: 'review', address: 'x' }).step, 'address')
    assert.equal(parseCheckout({ step: 'review', address }).step, 'review')
  })

  test('cash on delivery is chosen at first', ({ assert }) => {
    assert.equal(parseCheckout({ address, step: 'payment' }).method, 'cod')
    assert.equal(parseCheckout({ address, method: 'barter' }).method, 'cod')
    assert.equal(parseCheckout({ address, method: 'bank_transfer' }).method, 'bank_transfer')
  })

  test('the address of a step says what was chosen before it', ({ assert }) => {
    const params = checkoutParams({ step: 'review', address, method: 'whatsapp' })
    assert.deepEqual(parseCheckout(params), { ...params, writing: false } as never)
  })
})
