import { test } from '@japa/runner'
import { namesOf } from '../../ui/keys/matching.ts'

function names(event: Partial<KeyboardEvent>) {
  return namesOf({ shiftKey: false, ctrlKey: false, metaKey: false, ...event } as KeyboardEvent)
}

test.group('The name of a pressed key', () => {
  test('a Latin letter goes by what it writes, wherever it stands', ({ assert }) => {
    assert.equal(names({ key: 'a', code: 'KeyQ' })[0], 'a')
    assert.equal(names({ key: 'X', code: 'KeyX', shiftKey: true })[0], 'shift+x')
  })

  test('on an Arabic layout it goes by its place', ({ assert }) => {
    assert.deepEqual(names({ key: 'ت', code: 'KeyJ' }), ['j'])
    assert.deepEqual(names({ key: 'ظ', code: 'Slash' }), ['/'])
    assert.deepEqual(names({ key: '؟', code: 'Slash', shiftKey: true }), ['?'])
  })

  test('a digit goes by its place, so that AZERTY needs no Shift', ({ assert }) => {
    assert.include(names({ key: '&', code: 'Digit1' }), '1')
    assert.include(names({ key: '1', code: 'Digit1', shiftKey: true }), '1')
  })

  test('a sign goes by what it writes first', ({ assert }) => {
    assert.equal(names({ key: '?', code: 'Comma', shiftKey: true })[0], '?')
    assert.equal(names({ key: '/', code: 'Digit7', shiftKey: true })[0], '/')
  })

  test('Ctrl and Command are one', ({ assert }) => {
    assert.equal(names({ key: 's', code: 'KeyS', ctrlKey: true })[0], 'ctrl+s')
    assert.equal(names({ key: 'س', code: 'KeyS', metaKey: true })[0], 'ctrl+s')
    assert.equal(names({ key: 'Enter', code: 'Enter' })[0], 'Enter')
  })

  test('Space goes by its name', ({ assert }) => {
    assert.equal(names({ key: ' ', code: 'Space' })[0], 'Space')
  })
})
