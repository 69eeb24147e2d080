import { maxBytes } from '@marketplace/shared/contracts/limits'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { decodeJson } from '@marketplace/shared/server/http/json_body'

const largest = maxBytes.json

/** A client that is still writing hears of a 413 only after it has finished: so much we let it finish. */
const readable = 8 * largest

/** The request's JSON; an empty body is an empty object. Throws 400, 413 or 415. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request)
  if (!bytes.length) return {}
  return decodeJson(bytes, {
    contentType: request.headers.get('content-type'),
    contentEncoding: request.headers.get('content-encoding'),
  })
}

async function readBytes({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size <= largest) chunks.push(chunk)
    else if (size > readable) break
  }
  if (size > largest) throw new ProblemError('payload_too_large')
  return Buffer.concat(chunks)
}
