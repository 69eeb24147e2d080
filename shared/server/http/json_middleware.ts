import type { IncomingMessage } from 'node:http'
import '@adonisjs/core/bodyparser_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { maxBytes } from '../../contracts/limits.ts'
import { ProblemError } from '../errors/problem_error.ts'
import { decodeJson } from './json_body.ts'

const methods = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Reads JSON bodies, which the framework would decode without noticing broken text. Runs after its body parser. */
export default class JsonMiddleware {
  async handle({ request }: HttpContext, next: NextFn) {
    const contentType = request.header('content-type')
    const isJson = /^\s*application\/json\s*(;|$)/i.test(contentType ?? '')
    if (isJson && methods.includes(request.method())) {
      const bytes = await readBytes(request.request)
      if (bytes.length) {
        request.setInitialBody(
          decodeJson(bytes, {
            contentType,
            contentEncoding: request.header('content-encoding'),
          }) as any
        )
        request.updateRawBody(bytes.toString())
      }
    }
    return next()
  }
}

/** A body that is too large is left unread, so that its sender still gets the response. */
async function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length']) > maxBytes.json) {
    throw new ProblemError('payload_too_large')
  }
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length
      if (size > maxBytes.json) throw new ProblemError('payload_too_large')
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof ProblemError ? cause : new ProblemError('malformed_request', { cause })
  }
  return Buffer.concat(chunks)
}
