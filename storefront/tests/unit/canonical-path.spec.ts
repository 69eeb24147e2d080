import { test } from '@japa/runner'
import { isCanonical } from '../../server/canonical-path.ts'

test.group('Canonical paths', () => {
  test('are those of our pages, routes and build', ({ assert }) => {
    for (const path of [
      '/',
      '/fr/p/theiere-en-laiton',
      '/api/v1/cart/items/01a20b51-5666-77e9-98a2-1c44770f8bc6',
      '/_next/static/chunks/app/%5Blocale%5D/page-1a2b.js',
      '/_next/static/chunks/[root-of-the-server]__1~.js',
      '/ar/%D9%83',
      '/a.b/..c/...',
      '/$/@:,!()*+=&~',
    ]) {
      assert.isTrue(isCanonical(path), path)
    }
  })

  test('are not those that two readers may read differently', ({ assert }) => {
    for (const path of [
      '',
      'internal',
      '//internal',
      '/api//v1',
      '/.',
      '/..',
      '/a/../internal',
      '/a/./b',
      '/a\\b',
      '/a;b',
      '/a b',
      '/a\tb',
      '/a\u0000b',
      '/é',
      '/a#b',
      '/a%2fb',
      '/a%2Fb',
      '/%2e%2e/internal',
      '/a%5cb',
      '/a%00b',
      '/a%0ab',
      '/a%252fb',
      '/a%25252fb',
      '/a%7fb',
      '/a%',
      '/a%zz',
      '/%ff',
    ]) {
      assert.isFalse(isCanonical(path), path)
    }
  })
})
