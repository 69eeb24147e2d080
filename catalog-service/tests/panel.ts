import env from '#start/env'

const base = `http://${env.get('HOST')}:${env.get('PORT')}`
const home = '/admin/catalog/products'

export type Seen = { status: number; location: string | null; component?: string; props: any }

/**
 * Somebody at the panel with a browser's cookies, let in by the token that the gateway brings: pages as
 * Inertia gets them, forms with their CSRF token.
 */
export class Visitor {
  #cookies = new Map<string, string>()

  constructor(private token: string | null) {}

  open(path = home): Promise<Seen> {
    return this.#ask(path, {})
  }

  /** Sends a form from the panel's list; where it leads is not followed. */
  async send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: object = {}, csrf?: string) {
    if (!this.#cookies.has('XSRF-TOKEN')) await this.open()
    return this.#ask(path, {
      method,
      redirect: 'manual',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'referer': base + home,
        'x-xsrf-token': csrf ?? decodeURIComponent(this.#cookies.get('XSRF-TOKEN') ?? ''),
      },
    })
  }

  /** What the next page tells of the form that was sent. */
  async told(): Promise<{ flash: any; errors: Record<string, string> }> {
    const { flash, errors } = (await this.open()).props
    return { flash, errors }
  }

  async #ask(path: string, request: RequestInit): Promise<Seen> {
    const headers = {
      'cookie': [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'x-inertia': 'true',
      'x-inertia-version': '1',
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      ...request.headers,
    }
    const response = await fetch(base + path, { ...request, headers })
    this.#keep(response.headers.getSetCookie())
    const text = await response.text()
    const { component, props } = text.startsWith('{') ? JSON.parse(text) : {}
    const location = response.headers.get('location')?.replace(base, '') ?? null
    return { status: response.status, location, component, props }
  }

  #keep(lines: string[]) {
    for (const line of lines) {
      const [pair] = line.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
}
