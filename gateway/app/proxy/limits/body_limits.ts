import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Exchange } from './exchange.js'

const FILE = /^(?:multipart\/form-data|text\/csv)\b/i

/** A body without a file. */
export interface JsonBody {
  bytes: number
  /** Milliseconds within which all of it has come. */
  timeout: number
}

/** Finds out how much body the path takes, and refuses a longer one before a byte of it is read. */
export function admitBody(exchange: Exchange, json: JsonBody) {
  const { path, route, request } = exchange
  const isFile = FILE.test(request.headers['content-type'] ?? '')
  const upload = isFile ? route!.uploads?.find((each) => each.path.test(path)) : undefined

  exchange.isUpload = upload !== undefined && !exchange.isRepeatable
  exchange.bodyLimit = upload?.bytes ?? json.bytes
  exchange.bodyTimeout = upload?.bodyTimeout ?? json.timeout
  exchange.timeout = upload?.timeout ?? route!.timeout
  if (Number(request.headers['content-length'] ?? 0) > exchange.bodyLimit) {
    throw new ProblemError('payload_too_large')
  }
}
