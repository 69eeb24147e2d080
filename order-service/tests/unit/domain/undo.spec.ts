import { test } from '@japa/runner'
import { mayUndoProblem } from '#domain/undo'

const reported = (toStatus: string, seconds: number) => ({
  ...{ toStatus, actorId: 'salma' },
  createdAt: new Date(Date.now() - seconds * 1000),
})

test.group('Taking back a problem of a parcel', () => {
  test('is possible for a minute', ({ assert }) => {
    assert.isTrue(mayUndoProblem(reported('refused', 55), 'salma'))
    assert.isFalse(mayUndoProblem(reported('refused', 61), 'salma'))
  })

  test('is possible for its author, of a problem and of nothing else', ({ assert }) => {
    assert.isFalse(mayUndoProblem(reported('refused', 5), 'karim'))
    assert.isFalse(mayUndoProblem(reported('redeliver', 5), 'salma'))
    assert.isFalse(mayUndoProblem(undefined, 'salma'))
  })
})
