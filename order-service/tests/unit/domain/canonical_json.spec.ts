import { test } from '@japa/runner'
import { canonicalJson, requestHash } from '#domain/canonical_json'

test.group('Canonical JSON', () => {
  test('does not know the order of keys nor the space between them', ({ assert }) => {
    const one = JSON.parse('{"b": [1, {"y": null, "x": "é"}], "a": true}')
    const two = JSON.parse('{"a":true,"b":[1.0,{"x":"\\u00e9","y":null}]}')
    assert.equal(canonicalJson(one), '{"a":true,"b":[1,{"x":"é","y":null}]}')
    assert.equal(requestHash(one), requestHash(two))
  })

  test('knows the order of lists, types and missing keys', ({ assert }) => {
    const hashes = [[1, 2], [2, 1], ['1', 2], { a: null }, {}, { a: {} }, null].map(requestHash)
    assert.lengthOf(new Set(hashes), hashes.length)
  })

  test('a key that is not given equals one that is undefined', ({ assert }) => {
    assert.equal(canonicalJson({ a: undefined, b: 1 }), '{"b":1}')
  })
})
