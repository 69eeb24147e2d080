import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Exchange } from './exchange.js'

/** Sends who has no session to the storefront's sign-in, in the way that the asker can follow. */
export class SignIn {
  #gateway: string
  #storefront: string

  constructor(gateway: string, storefront: string) {
    this.#gateway = gateway
    this.#storefront = storefront
  }

  /** A page is redirected; Inertia is told to leave (its 409); any other script or form gets the 401. */
  ask(exchange: Exchange) {
    const headers = {
      ...exchange.answerHeaders,
      'cache-control': 'no-store',
      'content-length': '0',
    }
    if (exchange.header('x-inertia') === 'true') {
      const location = this.#urlFor(exchange)
      exchange.response.writeHead(409, { ...headers, 'x-inertia-location': location }).end()
    } else if (isPage(exchange)) {
      exchange.response.writeHead(302, { ...headers, location: this.#urlFor(exchange) }).end()
    } else {
      throw new ProblemError('unauthenticated')
    }
  }

  /** Back to the page that was asked for; after a form, to the panel's first page. */
  #urlFor({ isRepeatable, request, route }: Exchange): string {
    const back = `${this.#gateway}${isRepeatable ? request.url : route!.prefix}`
    return `${this.#storefront}/sign-in?next=${encodeURIComponent(back)}`
  }
}

/** Whether a person's browser asks for a page, not a script for data. */
export function isPage(exchange: Exchange): boolean {
  if (!exchange.isRepeatable || exchange.header('x-requested-with')) return false
  if ((exchange.header('sec-fetch-mode') ?? 'navigate') !== 'navigate') return false
  const accept = exchange.header('accept') ?? '*/*'
  return accept.includes('text/html') || accept.includes('*/*')
}
