import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { mergeDocuments } from '@marketplace/shared/server/openapi/merge'
import type { ServiceName } from '#proxy/routing/route'
import type { Balancer } from '@marketplace/shared/server/balancing/balancer'

type Json = Record<string, any>
type Kept = { at: number; document: Json }

const KEPT_MS = 60_000
const TIMEOUT_MS = 3_000

/** The OpenAPI document of everything that the gateway offers, merged from those of the services. */
export class ApiDocument {
  #balancers: Record<ServiceName, Balancer>
  #url: string
  #kept = new Map<string, Kept>()

  /** Takes who is asked, and where the gateway is reached. */
  constructor(balancers: Record<ServiceName, Balancer>, url: string) {
    this.#balancers = balancers
    this.#url = url
  }

  /** Throws 503 where a service that never gave its document does not give it now. */
  async read(): Promise<Json> {
    const parts = await Promise.all(
      Object.entries(this.#balancers).map(async ([service, balancer]) => {
        return {
          name: service.replace('-service', ''),
          document: await this.#documentOf(service, balancer),
        }
      })
    )
    return mergeDocuments(parts, { url: this.#url })
  }

  async #documentOf(service: string, balancer: Balancer): Promise<Json> {
    const kept = this.#kept.get(service)
    if (kept && Date.now() - kept.at < KEPT_MS) return kept.document
    try {
      const document = await ask(balancer)
      this.#kept.set(service, { at: Date.now(), document })
      return document
    } catch (cause) {
      // A document that is a little old is better than none.
      if (kept) return kept.document
      throw new ProblemError('upstream_unavailable', { cause, headers: { 'retry-after': '5' } })
    }
  }
}

async function ask(balancer: Balancer): Promise<Json> {
  const { statusCode, body } = await balancer.pickFirst(true).pool.request({
    method: 'GET',
    path: '/openapi.json',
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  })
  if (statusCode === 200) return (await body.json()) as Json
  await body.dump()
  throw new Error(`/openapi.json was answered with ${statusCode}`)
}
