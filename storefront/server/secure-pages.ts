import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, createGzip } from 'node:zlib'
import { pagePolicy } from './page-policy.ts'
import { replacer } from './replacer.ts'
import { markedStatus } from '../src/lib/status-mark.ts'
import { askForWholePage } from './whole-pages.ts'

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Options = {
  mark: string
  gatewayUrl: string
  storefrontUrl: string
  /** Told of each page that could not be loaded. */
  onFailure?: () => void
}

/**
 * Gives every page a policy with a nonce of its own. Next writes the mark where a nonce belongs, so that a
 * kept page can be given out many times; it is replaced here, which is why pages are compressed here too.
 */
export function securePages(next: Next, options: Options): Next {
  return (request, response) => {
    const { headers } = request
    headers['content-security-policy'] = `script-src 'nonce-${options.mark}'`
    if (mayBePage(request)) {
      const isHead = request.method === 'HEAD'
      const takesGzip = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
      headers['accept-encoding'] = 'identity'
      askForWholePage(request)
      // the status is read from the page; Node leaves the body out
      if (isHead) request.method = 'GET'
      dress(response, options, takesGzip && !isHead)
    }
    return next(request, response)
  }
}

/** Data for a page that is there already, and the answers to its actions, are left to Next. */
function mayBePage({ headers, url = '' }: IncomingMessage): boolean {
  if (headers.rsc !== undefined || headers['next-action'] !== undefined) return false
  return !/^\/(_next|api|internal|health)\//.test(url)
}

function dress(response: ServerResponse, options: Options, takesGzip: boolean) {
  const original = {
    flushHeaders: response.flushHeaders.bind(response),
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  // as long as the mark: the data in a page counts its own bytes
  const nonce = randomBytes(options.mark.length / 2).toString('hex')
  const words = replacer(options.mark, nonce)
  let page: boolean | undefined
  let gzip: ReturnType<typeof createGzip> | undefined

  const isHtml = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')

  function begin(piece?: unknown): boolean {
    if (page !== undefined) return page
    page = isHtml()
    if (!page) return false
    response.statusCode = statusOf(piece) ?? response.statusCode
    if (response.statusCode === 503) options.onFailure?.()
    setPageHeaders(response, pagePolicy(nonce, options.gatewayUrl, isHttps(options)))
    if (takesGzip) {
      response.setHeader('Content-Encoding', 'gzip')
      gzip = createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH })
      gzip.on('data', (part) => original.write(part))
      gzip.on('drain', () => response.emit('drain'))
      gzip.on('end', () => original.end())
    }
    return true
  }

  // a page's head waits for its first piece, which decides on the status
  response.flushHeaders = () => void (isHtml() || original.flushHeaders())

  response.writeHead = ((...args: Parameters<typeof original.writeHead>) => {
    const [status, headers] = args
    if (page === undefined && headers === undefined && isHtml()) {
      response.statusCode = status
      return response
    }
    begin()
    return original.writeHead(...args)
  }) as typeof response.writeHead

  response.write = ((chunk: string | Buffer, ...rest: never[]) => {
    if (!begin(chunk)) return original.write(chunk, ...rest)
    const piece = words.take(Buffer.from(chunk as Buffer))
    const callback = (rest as unknown[]).find((value) => typeof value === 'function') as never
    return gzip ? gzip.write(piece, callback) : original.write(piece, callback)
  }) as typeof response.write

  response.end = ((...args: unknown[]) => {
    const [chunk] = args
    if (!begin(chunk)) return original.end(...(args as []))
    const callback = args.find((value) => typeof value === 'function') as (() => void) | undefined
    if (callback) response.once('finish', callback)
    if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) response.write(chunk)
    const rest = words.rest()
    if (gzip) gzip.end(rest)
    else original.end(rest)
    return response
  }) as typeof response.end
}

function statusOf(piece: unknown): number | null {
  if (typeof piece === 'string') return markedStatus(piece)
  return piece instanceof Uint8Array ? markedStatus(Buffer.from(piece).toString('latin1')) : null
}

function setPageHeaders(response: ServerResponse, policy: string) {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Vary', mergedVary(response.getHeader('Vary')))
  // whoever kept the page would give its nonce to the next one
  response.setHeader('Cache-Control', 'private, no-cache')
  response.removeHeader('Content-Length')
  response.removeHeader('ETag')
}

function mergedVary(vary: unknown): string {
  const names = [vary, 'Accept-Encoding'].flat().filter(Boolean).join(', ').split(/, */)
  return [...new Set(names)].join(', ')
}

function isHttps({ storefrontUrl }: Options): boolean {
  return storefrontUrl.startsWith('https:')
}
