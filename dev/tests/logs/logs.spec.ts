import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { describeRequest } from '../../logs/describe.ts'
import { findRequest } from '../../logs/find_request.ts'

const id = '0190c3a4-0000-7000-8000-000000000001'
const at = Date.UTC(2026, 0, 2, 10)

/** A data folder in which each app has written these lines. */
function givenLogs(cleanup: (undo: () => void) => void, logs: Record<string, unknown[]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'logs-'))
  cleanup(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'logs'))
  for (const [file, lines] of Object.entries(logs)) {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    writeFileSync(join(folder, 'logs', file), text.join('\n'))
  }
  return folder
}

test.group('The way of a request', () => {
  test('It is told in the order in which it happened, whichever line was written first', async ({
    assert,
    cleanup,
  }) => {
    const request = { level: 30, requestId: id, method: 'POST', status: 201, bytes: 800 }
    const folder = givenLogs(cleanup, {
      'gateway.log': [
        'storefront ready',
        {
          ...request,
          time: at + 50,
          ms: 50,
          route: '/api/v1/checkouts',
          upstream: 'http://a:4003',
        },
      ],
      'order-service.log.old': [
        { ...request, time: at + 48, ms: 45, route: '/api/v1/checkouts', userId: 'nadia' },
      ],
      'order-service.log': [
        {
          level: 30,
          time: at + 90,
          ms: 20,
          requestId: id,
          queue: 'orders.confirm',
          jobId: 'j',
          outcome: 'completed',
          tries: 1,
        },
        {
          level: 50,
          time: at + 91,
          request_id: id,
          msg: 'request failed',
          err: { message: 'x is undefined' },
        },
      ],
      'catalog-service.log': [
        {
          ...request,
          time: at + 30,
          ms: 20,
          route: '/internal/reservations',
          caller: 'order-service',
        },
        { ...request, time: at + 30, ms: 20, route: '/other', requestId: 'another' },
      ],
    })

    const told = describeRequest(id, await findRequest(folder, id))

    assert.deepEqual(told.split('\n'), [
      `2026-01-02T10:00:00.000Z  request ${id}: 5 lines of 3 apps`,
      '     +0 ms  gateway          POST /api/v1/checkouts 201  50 ms  800 bytes  → http://a:4003',
      '     +3 ms  order-service    POST /api/v1/checkouts 201  45 ms  800 bytes  user nadia',
      '    +10 ms  catalog-service  POST /internal/reservations 201  20 ms  800 bytes  for order-service',
      '    +70 ms  order-service    job orders.confirm completed  20 ms  try 1  j',
      '    +91 ms  order-service    ERROR  request failed  x is undefined',
    ])
  })

  test('A second instance of an app is told of by its own name', async ({ assert, cleanup }) => {
    const line = {
      level: 30,
      requestId: id,
      method: 'GET',
      status: 200,
      time: at,
      ms: 1,
      route: '/x',
    }
    const folder = givenLogs(cleanup, { 'catalog-service-2.log': [line] })

    const told = describeRequest(id, await findRequest(folder, id))

    assert.include(told, 'catalog-service-2')
  })

  test('A request that no log tells of is named', async ({ assert, cleanup }) => {
    const folder = givenLogs(cleanup, { 'gateway.log': ['{"broken'] })

    const told = describeRequest(id, await findRequest(folder, id))

    assert.equal(told, `No log tells of request ${id}.`)
  })
})
