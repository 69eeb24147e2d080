import { test } from '@japa/runner'
import { isCanonical, isReadableQuery } from '../../../server/edge/canonical_path.ts'

const canonical = [
  '/',
  '/api/v1/products',
  '/api/v1/products/',
  '/api/v1/products/0198c5f0-0000-7000-8000-000000000000/reviews',
  '/api/v1/orders/M7K3-Q9F2/invoice.pdf',
  '/media/catalog/a.b/c..d/e.webp',
  '/api/v1/products/caf%C3%A9',
  '/api/v1/products/%D9%82%D9%87%D9%88%D8%A9',
  '/api/v1/products/100%25',
  "/api/v1/products/a~b_c-d!e$f&g'h(i)j*k+l,m=n:o@p",
]

const notCanonical = [
  '',
  '*',
  'api/v1/products',
  'http://evil.test/api/v1/products',
  '//api/v1/products',
  '/api//v1/products',
  '/api/v1/products//',
  '/.',
  '/..',
  '/./api',
  '/api/v1/../internal',
  '/api/v1/products/..',
  '/api/v1/products/.',
  '/api/v1/products;a=b',
  '/api\\v1\\products',
  '/api/v1/products#top',
  '/api/v1/pro\u0000ducts',
  '/api/v1/pro\tducts',
  '/api/v1/pro\nducts',
  '/api/v1/pro\u007fducts',
  '/api/v1/caf\u00e9',
  '/api/v1/a b',
  '/api/v1/%2e%2e/internal',
  '/api/v1/%2E%2E/internal',
  '/api/v1/.%2e/internal',
  '/api/v1/%2e/products',
  '/api/v1/file%2ejpg',
  '/api/v1/products%2f..',
  '/api/v1/products%2Finternal',
  '/api/v1/products%5cinternal',
  '/api/v1/products%00',
  '/api/v1/products%0d%0aX: y',
  '/api/v1/products%7f',
  '/api/v1/%252e%252e/internal',
  '/api/v1/%25252e%25252e/internal',
  '/api/v1/%252finternal',
  '/api/v1/%255cinternal',
  '/api/v1/%2500',
  '/api/v1/%25%32%65',
  '/%69nternal/products',
  '/api/v1/%50roducts',
  '/api/v1/%39',
  '/api/v1/products%',
  '/api/v1/products%2',
  '/api/v1/products%zz',
  '/api/v1/products%u002e',
  '/api/v1/%c0%ae%c0%ae/internal',
  '/api/v1/%ff',
]

test.group('Canonical paths', () => {
  test('{$self} is read the same by everyone')
    .with(canonical)
    .run(({ assert }, path) => assert.isTrue(isCanonical(path)))

  test('{$self} is refused')
    .with(notCanonical)
    .run(({ assert }, path) => assert.isFalse(isCanonical(path)))
})

test.group('Queries', () => {
  test('The query {$self} is read')
    .with(['', '?', '?q=100%', '?q=%', '?q=th%C3%A9', '?q=%D8%B4%D8%A7%D9%8A', '?near=33.5,-7.6'])
    .run(({ assert }, query) => assert.isTrue(isReadableQuery(query)))

  test('The query {$self} is refused')
    .with(['?q=%ff', '?q=%C3', '?q=%ED%A0%80', '?q=%c0%ae', '?q=th\u00e9', '?q=a b', '?q=a\u0007'])
    .run(({ assert }, query) => assert.isFalse(isReadableQuery(query)))
})
