import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'
import { wantsPage } from '../response/wants_page.js'

/** Sends who has no session to the storefront's sign-in, in the way that the asker can follow. */
export class SignIn {
  #gateway: string
  #storefront: string

  constructor(gateway: string, storefront: string) {
    this.#gateway = gateway
    this.#storefront = storefront
  }

  /** A page is redirected; Inertia is told to leave (its 409); any other script or form gets the 401. */
  respond(incoming: Incoming, route: Route, headers: Record<string, string>) {
    const { response } = incoming
    const own = { ...headers, 'cache-control': 'no-store', 'content-length': '0' }
    if (incoming.header('x-inertia') === 'true') {
      const location = this.#urlFor(incoming, route)
      response.writeHead(409, { ...own, 'x-inertia-location': location }).end()
    } else if (wantsPage(incoming)) {
      response.writeHead(302, { ...own, location: this.#urlFor(incoming, route) }).end()
    } else {
      throw new ProblemError('unauthenticated')
    }
  }

  /** Back to the page that was asked for; after a form, to the panel's first page. */
  #urlFor({ isRepeatable, request }: Incoming, route: Route): string {
    const back = `${this.#gateway}${isRepeatable ? request.url : route.prefix}`
    return `${this.#storefront}/sign-in?next=${encodeURIComponent(back)}`
  }
}
