/** The pairs of a `Cookie` header, in order. */
export function* cookiesOf(header: string | undefined): Generator<{ name: string; pair: string }> {
  if (!header) return
  for (const part of header.split(';')) {
    const pair = part.trim()
    const equals = pair.indexOf('=')
    if (equals > 0) yield { name: pair.slice(0, equals).trim(), pair }
  }
}

/** The cookies that a panel may see and set: those under its own name, also as they are named over https. */
export class PanelCookies {
  #namePrefix: string
  #path: string

  /** Takes the panel's path, `/admin/orders`: its cookies are named `orders_…`. */
  constructor(path: string) {
    this.#path = path
    this.#namePrefix = `${path.slice(path.lastIndexOf('/') + 1)}_`
  }

  /** What of the browser's `Cookie` header goes up; undefined where nothing does. */
  sentByBrowser(header: string | undefined): string | undefined {
    const own = [...cookiesOf(header)].filter(({ name }) => this.#isOwn(name))
    return own.length > 0 ? own.map(({ pair }) => pair).join('; ') : undefined
  }

  /** Which of the panel's `Set-Cookie` headers come back: its own names, for this host, under its path. */
  setByPanel(headers: string | string[] | undefined): string[] {
    if (headers === undefined) return []
    return [headers].flat().filter((header) => this.#mayBeSet(header))
  }

  #isOwn(name: string): boolean {
    return name.replace(/^__Secure-/, '').startsWith(this.#namePrefix)
  }

  #mayBeSet(header: string): boolean {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim())
    const names = attributes.map((attribute) => attribute.split('=')[0]!.trim().toLowerCase())
    const paths = attributes.filter((_, index) => names[index] === 'path')
    const path = paths[0]?.slice(paths[0].indexOf('=') + 1).trim()
    return (
      this.#isOwn(pair.slice(0, pair.indexOf('=')).trim()) &&
      !names.includes('domain') &&
      paths.length === 1 &&
      (path === this.#path || path!.startsWith(`${this.#path}/`))
    )
  }
}
