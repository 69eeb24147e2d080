import { test } from '@japa/runner'
import env from '#start/env'
import { Checker, readDocuments } from '@marketplace/shared/server/testing/contract'

const documents = () => readDocuments(`http://${env.get('HOST')}:${env.get('PORT')}`)
const operationsOf = ({ paths }: Record<string, any>): any[] =>
  Object.values<object>(paths).flatMap((methods) => Object.values(methods))

test.group('The OpenAPI documents of the service', () => {
  test('The public one tells of what the gateway routes, the internal one of the rest', async ({
    assert,
  }) => {
    const { api, internal } = await documents()

    assert.isTrue(Object.keys(api.paths).every((path) => path.startsWith('/api/v1/')))
    assert.isTrue(Object.keys(internal.paths).every((path) => path.startsWith('/internal/')))
    assert.equal(api.servers[0].url, env.get('GATEWAY_URL'))
    assert.include(
      operationsOf(api).map(({ operationId }) => operationId),
      'reinstateStore'
    )
  })

  test('Every body has an example that it takes', async ({ assert }) => {
    const { api, internal } = await documents()

    assert.isEmpty(new Checker(api).misfittingExamples())
    assert.isEmpty(new Checker(internal).misfittingExamples())
  })
})
