import env from '#start/env'
import type { Someone } from '#tests/world'

const base = `http://${env.get('HOST')}:${env.get('PORT')}`

export type Seen = {
  status: number
  location: string | null
  /** Of an Inertia page. */
  component?: string
  props: any
  body: any
}

/**
 * Someone at the panel with a browser's cookies: pages as Inertia gets them, forms with their CSRF token. Not
 * Japa's client, whose session plugin puts a session of its own in the cookies' place.
 */
export class Visitor {
  #cookies = new Map<string, string>()

  constructor(private person: Someone | null) {}

  open(path: string): Promise<Seen> {
    return this.#ask(path, {})
  }

  /** A form sent from the page `from`, not followed to where it leads. */
  async send(
    path: string,
    body: object = {},
    { from = '/admin/orders', key, token }: { from?: string; key?: string; token?: string } = {}
  ): Promise<Seen> {
    if (!this.#cookies.has('XSRF-TOKEN')) await this.open('/admin/orders')
    return this.#ask(path, {
      method: 'POST',
      redirect: 'manual',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'referer': base + from,
        'x-xsrf-token': token ?? decodeURIComponent(this.#cookies.get('XSRF-TOKEN') ?? ''),
        ...(key ? { 'idempotency-key': key } : {}),
      },
    })
  }

  /** What the next page tells of the form that was sent: its flash and its errors. */
  async told(): Promise<{ flash: any; errors: Record<string, string> }> {
    const { flash, errors } = (await this.open('/admin/orders')).props
    return { flash, errors }
  }

  async #ask(path: string, request: RequestInit): Promise<Seen> {
    const headers = {
      'cookie': [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'x-inertia': 'true',
      'x-inertia-version': '1',
      ...(this.person ? { authorization: `Bearer ${this.person.token}` } : {}),
      ...request.headers,
    }
    const response = await fetch(base + path, { ...request, headers })
    this.#keep(response.headers.getSetCookie())
    const text = await response.text()
    const body = text.startsWith('{') ? JSON.parse(text) : text
    const location = response.headers.get('location')?.replace(base, '') ?? null
    return { status: response.status, location, component: body.component, props: body.props, body }
  }

  #keep(lines: string[]) {
    for (const line of lines) {
      const [pair] = line.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
}
