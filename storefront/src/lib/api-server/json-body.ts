import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

const largest = 1_000_000

/** A client that is still writing hears of a 413 only after it has finished: so much we let it finish. */
const readable = 8 * largest

/** The request's JSON; an empty body is an empty object. Throws 400, 413 or 415. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request)
  if (!bytes.length) return {}
  const type = request.headers.get('content-type')?.split(';')[0]!.trim().toLowerCase()
  if (type !== 'application/json') throw new ProblemError('unsupported_media_type')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new ProblemError('malformed_request', { cause })
  }
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
