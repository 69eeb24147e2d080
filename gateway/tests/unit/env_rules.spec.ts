import { test } from '@japa/runner'
import { count, redisUrl, url, urls, words } from '#start/env_rules'

test.group('Rules of the environment', () => {
  test('a URL is read as its origin', ({ assert }) => {
    assert.equal(
      url('http://localhost:1')('A', 'https://Shop.Example.test/'),
      'https://shop.example.test'
    )
    assert.equal(url('http://localhost:1')('A', undefined), 'http://localhost:1')
    assert.equal(url('http://localhost:1')('A', ''), 'http://localhost:1')
  })

  test('{$self} is no URL of an app')
    .with(['localhost:1', 'ftp://a', 'http://a/b', 'http://a?b', 'nonsense'])
    .run(({ assert }, value) => {
      assert.throws(() => url('http://localhost:1')('AN_URL', value), /"AN_URL"/)
    })

  test('instances are a comma list', ({ assert }) => {
    const value = 'http://a:1, http://b:2/ ,'
    assert.deepEqual(urls('http://localhost:1')('A', value), ['http://a:1', 'http://b:2'])
    assert.deepEqual(urls('http://localhost:1')('A', undefined), ['http://localhost:1'])
    assert.throws(() => urls('http://localhost:1')('A', 'http://a, b'), /not "b"/)
  })

  test('Redis is named by its own scheme, or not at all', ({ assert }) => {
    assert.equal(redisUrl()('A', 'redis://redis:6379'), 'redis://redis:6379')
    assert.equal(redisUrl()('A', 'rediss://user:word@a:6380/1'), 'rediss://user:word@a:6380/1')
    assert.isUndefined(redisUrl()('A', ''))
    assert.throws(() => redisUrl()('A', 'http://redis:6379'), /"A" must begin with redis/)
  })

  test('words are a comma list, empty by default', ({ assert }) => {
    assert.deepEqual(words()('A', '10.0.0.0/8, ::1'), ['10.0.0.0/8', '::1'])
    assert.deepEqual(words()('A', undefined), [])
  })

  test('numbers are not negative, and whole unless said otherwise', ({ assert }) => {
    assert.equal(count({ fallback: 3 })('A', undefined), 3)
    assert.equal(count({ fallback: 3 })('A', '0'), 0)
    assert.equal(count({ fallback: 1, fraction: true })('A', '0.5'), 0.5)
    for (const value of ['-1', '0.5', 'x', 'Infinity', '1e999']) {
      assert.throws(() => count({ fallback: 3 })('A', value), /"A" must be a number/)
    }
  })
})
