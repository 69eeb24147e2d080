import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, createGzip } from 'node:zlib'
import { pagePolicy } from './page-policy.ts'
import { replacer } from './replacer.ts'

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Options = { mark: string; gatewayUrl: string; storefrontUrl: string }

/**
 * Gives every page a policy with a nonce of its own. Next writes the mark where a nonce belongs, so that a
 * kept page can be given out many times; it is replaced here, which is why pages are compressed here too.
 */
export function securePages(next: Next, options: Options): Next {
  return (request, response) => {
    const { headers } = request
    headers['content-security-policy'] = `script-src 'nonce-${options.mark}'`
    if (mayBePage(request)) {
      const takesGzip = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
      headers['accept-encoding'] = 'identity'
      dress(response, options, takesGzip && request.method !== 'HEAD')
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
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  // as long as the mark: the data in a page counts its own bytes
  const nonce = randomBytes(options.mark.length / 2).toString('hex')
  const words = replacer(options.mark, nonce)
  let page: boolean | undefined
  let gzip: ReturnType<typeof createGzip> | undefined

  function begin(): boolean {
    if (page !== undefined) return page
    page = String(response.getHeader('content-type') ?? '').startsWith('text/html')
    if (!page) return false
    setPageHeaders(response, pagePolicy(nonce, options.gatewayUrl, isHttps(options)))
    if (takesGzip) {
      response.setHeader('Content-Encoding', 'gzip')
      gzip = createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH })
      gzip.on('data', (piece) => original.write(piece))
      gzip.on('drain', () => response.emit('drain'))
      gzip.on('end', () => original.end())
    }
    return true
  }

  response.writeHead = ((...args: Parameters<typeof original.writeHead>) => {
    begin()
    return original.writeHead(...args)
  }) as typeof response.writeHead

  response.write = ((chunk: string | Buffer, ...rest: never[]) => {
    if (!begin()) return original.write(chunk, ...rest)
    const piece = words.take(Buffer.from(chunk as Buffer))
    const callback = (rest as unknown[]).find((value) => typeof value === 'function') as never
    return gzip ? gzip.write(piece, callback) : original.write(piece, callback)
  }) as typeof response.write

  response.end = ((...args: unknown[]) => {
    if (!begin()) return original.end(...(args as []))
    const [chunk] = args
    const callback = args.find((value) => typeof value === 'function') as (() => void) | undefined
    if (callback) response.once('finish', callback)
    if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) response.write(chunk)
    const rest = words.rest()
    if (gzip) gzip.end(rest)
    else original.end(rest)
    return response
  }) as typeof response.end
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
  return [...new Set([vary, 'Accept-Encoding'].flat().filter(Boolean).map(String))].join(', ')
}

function isHttps({ storefrontUrl }: Options): boolean {
  return storefrontUrl.startsWith('https:')
}
