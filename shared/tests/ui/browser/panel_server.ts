import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { build, type Rolldown } from 'vite'

type Props = Record<string, unknown>
/** What a page of the panel answers: its component with its props, told anew for each request. */
type PageOf = (request: IncomingMessage) => { component: string; props: Props }

export type Seen = { method: string; url: string; status: number; refresh: boolean }
/** What a form's request does; the errors and the flash are on the page that follows. */
type Action = (body: any) => { errors?: Record<string, string>; flash?: Props } | void

/**
 * A panel without a service: real shared/ui in a real browser, over the protocol of Inertia, with pages and
 * answers that a test decides.
 */
export class PanelServer {
  pages: Record<string, PageOf> = {}
  actions: Record<string, Action> = {}
  requests: Seen[] = []
  /** Answers every request with this status, as a service that is away does. */
  failsWith: number | null = null
  #server: Server | undefined
  #files = new Map<string, string | Uint8Array>()
  #told: { errors?: Props; flash?: Props } = {}

  async start(): Promise<() => Promise<void>> {
    this.#files = await bundle()
    this.#server = createServer((request, response) => void this.#answer(request, response))
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve))
    return () => this.stop()
  }

  async stop() {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  reset() {
    ;[this.pages, this.actions, this.requests, this.#told] = [{}, {}, [], {}]
    this.failsWith = null
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}${path}`
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url!, 'http://panel')
    const file = this.#files.get(pathname)
    if (file !== undefined) {
      const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
      return response.writeHead(200, { 'content-type': type }).end(file)
    }
    const { method = '', url = '', headers } = request
    response.once('finish', () => {
      const refresh = headers['x-panel-refresh'] !== undefined
      this.requests.push({ method, url, status: response.statusCode, refresh })
    })
    if (this.failsWith) return response.writeHead(this.failsWith).end()
    if (request.method === 'GET') return this.#page(request, response)
    const action = this.actions[`${request.method} ${pathname}`]
    this.#told = action?.(await bodyOf(request)) ?? {}
    return response.writeHead(303, { location: request.headers.referer! }).end()
  }

  #page(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url!, 'http://panel')
    const page = this.pages[pathname]?.(request)
    if (!page) return response.writeHead(404).end('{}')
    const props = { ...shared, ...page.props, ...this.#told }
    this.#told = {}
    const data = JSON.stringify({ ...page, props, url: request.url, version: '1' })
    if (request.headers['x-inertia']) {
      const etag = `"${createHash('sha1').update(data).digest('hex')}"`
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
      const headers = { etag, 'content-type': 'application/json', 'x-inertia': 'true' }
      return response.writeHead(200, headers).end(data)
    }
    return response.writeHead(200, { 'content-type': 'text/html' }).end(documentWith(data))
  }
}

const shared = {
  errors: {},
  flash: {},
  locale: 'en',
  storefrontUrl: 'http://127.0.0.1',
  user: { id: '1', name: 'Salma', email: 's@example.test', isAdmin: false, roles: [] },
  access: { stores: false, catalog: true, orders: false },
}

function documentWith(data: string): string {
  return `<!doctype html><html lang="en">
    <head><link rel="stylesheet" href="/app.css" /></head><body>
    <script data-page="app" type="application/json">${data.replaceAll('<', '\\u003c')}</script>
    <div id="app"></div><script type="module" src="/app.js"></script></body></html>`
}

async function bundle(): Promise<Map<string, string | Uint8Array>> {
  const made = await build({
    root: join(import.meta.dirname, 'panel'),
    configFile: false,
    logLevel: 'error',
    plugins: [tailwindcss()],
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'panel/app.tsx'),
        output: {
          entryFileNames: 'app.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  })
  const [{ output }] = [made].flat() as Rolldown.RolldownOutput[]
  return new Map(
    output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source])
  )
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length ? JSON.parse(Buffer.concat(parts).toString()) : {}
}
