import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { referencePage, referencePolicy, scalarFile, startScript } from '#docs/reference_page'
import Gateway from '#proxy/pipeline/gateway'

const compress = promisify(gzip)
let scalar: Promise<Buffer> | undefined

/** `/openapi.json` and the pages that show it. */
@inject()
export default class ApiReferencesController {
  constructor(protected gateway: Gateway) {}

  async document({ response }: HttpContext) {
    const document = await this.gateway.document.read()
    return response
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=60')
      .header('access-control-allow-origin', '*')
      .send(JSON.stringify(document))
  }

  page({ response }: HttpContext) {
    return response
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', referencePolicy)
      .send(referencePage(this.gateway.demoTokens !== undefined))
  }

  start({ response }: HttpContext) {
    return response.header('content-type', 'text/javascript; charset=utf-8').send(startScript)
  }

  /** Always compressed: every browser takes gzip, and nobody else loads it. */
  async scalar({ response }: HttpContext) {
    scalar ??= readFile(scalarFile).then((file) => compress(file))
    return response
      .header('content-type', 'text/javascript; charset=utf-8')
      .header('content-encoding', 'gzip')
      .header('cache-control', 'public, max-age=86400')
      .send(await scalar)
  }

  /** A token of a demo account; outside the demo there is none. */
  async token({ request }: HttpContext) {
    const { demoTokens } = this.gateway
    if (!demoTokens) throw new ProblemError('not_found')
    return { data: { token: await demoTokens.tokenFor(String(request.qs().as ?? 'shopper')) } }
  }
}
