import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import onHeaders from 'on-headers'
import { isLocale } from '@marketplace/shared/contracts/locale'
import {
  responseContext,
  type ResponseContext,
  type StoredPage,
} from '../src/lib/http/response-context.ts'
import { rememberLanguage } from './language-cookie.ts'
import {
  nonceSource,
  pagePolicy,
  strictPolicy,
  withNonce,
  workerPolicy,
  type Sites,
} from './page-policy.ts'
import { setSecurityHeaders } from './security-headers.ts'

type Options = Sites & {
  /** Told of each page that could not be loaded. */
  onFailure?: () => void
  /** Given each response that Next made of a page that it has stored. */
  keep?: (request: IncomingMessage, response: ServerResponse, page: StoredPage) => void
}

/**
 * Gives every response its policy, by what it is: a page that is kept brings one with it (`page-cache.ts`), a
 * page that is rendered for this request has the nonce of this request, and anything else may do nothing.
 */
export function secureResponses(next: RequestListener, options: Options): RequestListener {
  return (request, response) => {
    const nonce = randomBytes(16).toString('hex')
    const context: ResponseContext = { nonce, answersForm: request.method === 'POST' }
    request.headers['content-security-policy'] = `script-src ${nonceSource(nonce)}`
    onHeaders(response, () => {
      sayLocationOnce(response)
      if (context.storedPage) options.keep?.(request, response, context.storedPage)
      const isHttps = options.storefrontUrl.startsWith('https:')
      rememberLanguage(request, response, isHttps)
      completeHead(request, response, context, options)
      setSecurityHeaders(response, isHttps)
    })
    responseContext().run(context, () => next(request, response))
  }
}

/** Next adds the place of a redirect once more when it renders a page that it keeps; two places lead nowhere. */
function sayLocationOnce(response: ServerResponse) {
  const location: unknown = response.getHeader('location')
  if (Array.isArray(location)) response.setHeader('Location', String(location[0]))
}

function completeHead(
  request: IncomingMessage,
  response: ServerResponse,
  context: ResponseContext,
  options: Options
) {
  if (response.statusCode === 304) return keepHead(response)
  const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html')
  const kept = response.getHeader('content-security-policy')
  const strict = request.url === '/sw.js' ? workerPolicy : strictPolicy
  const policy = isPage ? pagePolicyOf(kept, response, context, options) : strict
  response.setHeader('Content-Security-Policy', policy)
  if (context.isPersonal) response.setHeader('Cache-Control', 'no-store')
  if (context.clearsCache) response.setHeader('Clear-Site-Data', '"cache"')
  response.statusCode = statusOf(request, response, kept !== undefined, context)
  if (!isPage) return
  if (response.statusCode === 503) options.onFailure?.()
  if (!context.isPersonal) response.setHeader('Cache-Control', 'private, no-cache')
  const locale = request.url?.split(/[/?]/, 2)[1]
  if (isLocale(locale)) response.setHeader('Content-Language', locale)
}

/** Headers of a 304 replace those that the browser keeps with a page, so that it says nothing of its policy. */
function keepHead(response: ServerResponse) {
  response.removeHeader('Content-Security-Policy')
  response.setHeader('Cache-Control', 'private, no-cache')
}

/** A kept page has its own status. What the framework could not read of a form is not our defect. */
function statusOf(
  { method }: IncomingMessage,
  { statusCode }: ServerResponse,
  isKept: boolean,
  { status, actionBegan }: ResponseContext
): number {
  if (isKept) return statusCode
  if (status) return status
  return method === 'POST' && statusCode === 500 && !actionBegan ? 400 : statusCode
}

function pagePolicyOf(
  kept: unknown,
  response: ServerResponse,
  { nonce }: ResponseContext,
  options: Options
): string {
  if (typeof kept !== 'string') return pagePolicy([nonceSource(nonce)], options)
  return response.hasHeader('x-nextjs-postponed') ? withNonce(kept, nonce) : kept
}
