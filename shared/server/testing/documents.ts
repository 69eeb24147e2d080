import type { Assert } from '@japa/assert'
import { Checker, readDocuments } from './contract.ts'

type Expected = { gatewayUrl: string; operation: string }

/** The public document tells of what the gateway routes, in the domain's words; the internal one of the rest. */
export async function assertDocuments(
  assert: Assert,
  serviceUrl: string,
  { gatewayUrl, operation }: Expected
): Promise<void> {
  const { api, internal } = await readDocuments(serviceUrl)
  assert.isTrue(Object.keys(api.paths).every((path) => path.startsWith('/api/v1/')))
  assert.isTrue(Object.keys(internal.paths).every((path) => path.startsWith('/internal/')))
  assert.equal(api.servers[0].url, gatewayUrl)
  const operations = Object.values<object>(api.paths).flatMap((methods) => Object.values(methods))
  assert.include(
    operations.map(({ operationId }) => operationId),
    operation
  )
}

/** Every body of both documents has an example that it takes. */
export async function assertExamples(assert: Assert, serviceUrl: string): Promise<void> {
  const { api, internal } = await readDocuments(serviceUrl)
  assert.isEmpty(new Checker(api).misfittingExamples())
  assert.isEmpty(new Checker(internal).misfittingExamples())
}
