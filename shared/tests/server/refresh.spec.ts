import { test } from '@japa/runner'
import type { HttpContext } from '@adonisjs/core/http'
import { answerRefresh, isUnchangedSince } from '../../server/panel/refresh.ts'

type Asking = { person?: string; etag?: string; url?: string; refresh?: boolean }

/** A request of an open page; the response keeps its status, its body and its headers. */
function asking({ person = 'nadia', etag, url = '/admin/orders', refresh = true }: Asking = {}) {
  const headers: Record<string, string | undefined> = {
    'x-panel-refresh': refresh ? '1' : undefined,
    'if-none-match': etag,
  }
  const sent = { status: 200, etag: '', body: { component: 'orders/index', props: { total: 1 } } }
  const ctx = {
    auth: { user: { id: person } },
    locale: 'fr',
    request: { method: () => 'GET', header: (name: string) => headers[name], url: () => url },
    response: {
      removeHeader() {},
      header: (_: string, value: string) => (sent.etag = value),
      getBody: () => sent.body,
      getStatus: () => sent.status,
      status: (status: number) => (sent.status = status),
      lazyBody: {},
    },
  }
  return { ctx: ctx as unknown as HttpContext, sent }
}

/** Makes the page at a version and gives the ETag that the browser then has. */
function make(version: string, who: Asking = {}): string {
  const { ctx, sent } = asking(who)
  isUnchangedSince(ctx, version)
  answerRefresh(ctx)
  return sent.etag
}

test.group('The version of an open page', () => {
  test('A page that is shown need not be made again while its version is the same', ({
    assert,
  }) => {
    const etag = make('v1', { person: 'a' })

    assert.isTrue(isUnchangedSince(asking({ person: 'a', etag }).ctx, 'v1'))
    assert.isFalse(isUnchangedSince(asking({ person: 'a', etag }).ctx, 'v2'))
  })

  for (const [title, other] of [
    ['another person', { person: 'c' }],
    ['another address', { url: '/admin/orders?view=late' }],
    ['another ETag', { etag: '"other"' }],
    ['a visit that is no refresh', { refresh: false }],
  ] as const) {
    test(`It says nothing of ${title}`, ({ assert }) => {
      const etag = make('v1', { person: 'b' })

      assert.isFalse(isUnchangedSince(asking({ person: 'b', etag, ...other }).ctx, 'v1'))
    })
  }

  test('A page that was made again and is the same is known at its new version', ({ assert }) => {
    const etag = make('v1', { person: 'd' })

    make('v2', { person: 'd', etag })

    assert.isTrue(isUnchangedSince(asking({ person: 'd', etag }).ctx, 'v2'))
  })
})
