/** What a panel answered: a page with its props, or where it sends the browser. */
export type PanelAnswer = {
  status: number
  headers: Headers
  /** Of a redirect: path and query. */
  location: string | null
  component: string | null
  props: Record<string, any>
  /** The body as it came. */
  text: string
}

type Options = {
  /** Where the service listens: `http://127.0.0.1:4001`. */
  url: string
  /** The panel's path: `/admin/stores`. */
  base: string
  /** The JWT that the gateway would send for the person; none for somebody who is not signed in. */
  token?: string
  /** The language of the browser. Default `fr`. */
  language?: string
}

/** A page as a browser gets it when its address is typed: HTML with the page's data in a script element. */
export type PanelDocument = { status: number; headers: Headers; html: string; script: string }

type Sent = { body?: string | FormData; headers?: Record<string, string> }

/**
 * A browser at a panel, for functional tests: sends the person's token as the gateway does, keeps the panel's
 * cookies, answers its CSRF check and reads Inertia pages.
 */
export class PanelVisitor {
  #options: Options
  #cookies = new Map<string, string>()
  #version = '1'
  #page: string

  constructor(options: Options) {
    this.#options = options
    this.#page = options.base
  }

  /** Opens a page, given by its path from the root. */
  async get(path: string): Promise<PanelAnswer> {
    const answer = await this.#request('GET', path)
    if (answer.status === 409 && answer.headers.get('x-inertia-location')) {
      this.#version = answer.headers.get('x-inertia-version') ?? ''
      return this.get(path)
    }
    this.#page = path
    return read(answer)
  }

  /** Opens a page by its address, as HTML; `script` is what stands inside the element with its data. */
  async document(path: string): Promise<PanelDocument> {
    const answer = await this.#request('GET', path, {}, false)
    const html = await answer.text()
    const script = /<script data-page="app" type="application\/json">(.*?)<\/script>/s.exec(html)
    this.#page = path
    return { status: answer.status, headers: answer.headers, html, script: script?.[1] ?? '' }
  }

  /** Asks for a page as one that is open does to stay up to date; `etag` is that of what it shows. */
  async refresh(path: string, etag?: string) {
    const headers = { 'x-panel-refresh': '1', ...(etag && { 'if-none-match': etag }) }
    const answer = await this.#request('GET', path, { headers })
    const { status } = answer
    const cookies = answer.headers.getSetCookie()
    return { status, cookies, etag: answer.headers.get('etag'), text: await answer.text() }
  }

  /** What an open page sends by itself beside its visits, and what is answered. */
  async beat(method: 'PUT' | 'DELETE', path: string) {
    const answer = await this.#request(method, path, { headers: { 'x-panel-refresh': '1' } }, false)
    const text = await answer.text()
    return { status: answer.status, body: answer.status === 200 ? JSON.parse(text) : null }
  }

  /** What a route of the panel that is no page answers. */
  async json(path: string): Promise<any> {
    return (await this.#request('GET', path, {}, false)).json()
  }

  /** Replaces the panel's CSRF token by another one, as a forger would. */
  forgeCsrfToken(value: string) {
    this.#cookies.set(this.#csrfCookie ?? 'forged_csrf', value)
  }

  /** Goes on with the cookies that somebody else left in the browser. */
  takeCookiesOf(other: PanelVisitor) {
    this.#cookies = new Map(other.#cookies)
  }

  /** Stands on a page as if it had been opened before: what is sent comes from there. */
  standOn(path: string) {
    this.#page = path
  }

  /** Sends a form from the page that was opened last; its errors and flash are on the page that follows. */
  async send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body: object = {},
    headers: Record<string, string> = {}
  ) {
    if (this.#csrfToken === '') await this.get(this.#page)
    return read(await this.#request(method, path, { body: JSON.stringify(body), headers }))
  }

  /** Sends a file as a form's `file`. */
  async sendFile(path: string, bytes: Uint8Array) {
    if (this.#csrfToken === '') await this.get(this.#page)
    const body = new FormData()
    body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'photo.jpg')
    return read(await this.#request('POST', path, { body }))
  }

  /** What the panel's first page tells of the form that was sent. */
  async told(): Promise<{ flash: any; errors: Record<string, string> }> {
    const { flash, errors } = (await this.get(this.#options.base)).props
    return { flash, errors } as { flash: any; errors: Record<string, string> }
  }

  /** Goes where an answer sends, as a browser does. */
  follow({ location }: PanelAnswer): Promise<PanelAnswer> {
    if (!location) throw new Error('The answer leads nowhere')
    return this.get(location)
  }

  get #csrfCookie(): string | undefined {
    return [...this.#cookies.keys()].find((name) => name.endsWith('_csrf'))
  }

  get #csrfToken(): string {
    return this.#cookies.get(this.#csrfCookie ?? '') ?? ''
  }

  async #request(method: string, path: string, sent: Sent = {}, inertia = true): Promise<Response> {
    const { url, token, language = 'fr' } = this.#options
    const { body, headers } = sent
    const answer = await fetch(url + path, {
      method,
      body,
      redirect: 'manual',
      headers: {
        'accept-language': language,
        ...(inertia && { 'x-inertia': 'true', 'x-inertia-version': this.#version }),
        'x-requested-with': 'XMLHttpRequest',
        'referer': url + this.#page,
        'cookie': [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-csrf-token': this.#csrfToken,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
        ...headers,
      },
    })
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie)
    return answer
  }

  #keep(cookie: string) {
    const [pair = '', ...attributes] = cookie.split('; ')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    if (attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0'))
      this.#cookies.delete(name)
    else this.#cookies.set(name, pair.slice(at + 1))
  }
}

async function read(answer: Response): Promise<PanelAnswer> {
  const text = await answer.text()
  const page = answer.headers.get('x-inertia') ? JSON.parse(text) : null
  const to = answer.headers.get('location')
  return {
    status: answer.status,
    headers: answer.headers,
    location: to && pathOf(to),
    component: page?.component ?? null,
    props: page?.props ?? {},
    text,
  }
}

function pathOf(location: string): string {
  const { pathname, search } = new URL(location, 'http://panel')
  return pathname + search
}
