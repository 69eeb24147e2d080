import { test } from '@japa/runner'
import env from '#start/env'
import { assertDocuments, assertExamples } from '@marketplace/shared/server/testing/documents'

const service = `http://${env.get('HOST')}:${env.get('PORT')}`

test.group('The OpenAPI documents of the service', () => {
  test('The public one tells of what the gateway routes, the internal one of the rest', ({
    assert,
  }) => {
    const gatewayUrl = env.get('GATEWAY_URL')
    return assertDocuments(assert, service, { gatewayUrl, operation: 'archiveProduct' })
  })

  test('Every body has an example that it takes', ({ assert }) => assertExamples(assert, service))
})
