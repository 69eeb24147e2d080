import { ServerResponse, type IncomingMessage } from 'node:http'
import { Writable } from 'node:stream'
import { responseContext } from '../src/lib/http/response-context.ts'
import { tags } from '../src/lib/api/tags.ts'
import { isFilteredList } from './blocking-pages.ts'
import { headersOf, KeptPages, send, type Kept } from './kept-pages.ts'
import { withHashes, type Sites } from './page-policy.ts'

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** For so long a list is good for other guests, from when the first asked for it. */
const keptForMs = 1000
/** Before they are compressed. */
const maxBytes = 8 * 1024 * 1024

/**
 * Searches and lists with filters say nothing of who asks: guests who ask for the same within a second are sent
 * what was made for the first of them. See ADR 183.
 */
export function listPages(next: Next, sites: Sites, pages = new KeptPages(maxBytes)): Next {
  const making = new Map<string, Promise<Kept | null>>()

  async function make(url: string, request: IncomingMessage, response: ServerResponse) {
    const storedAt = Date.now()
    const recorder = await record(next, request)
    const context = responseContext().getStore()!
    const isGood = recorder.statusCode === 200 && !context.status && !context.isPersonal
    if (!isGood) return replay(recorder, response)
    const { html, policy } = withHashes(recorder.text, context.nonce, sites)
    return pages.put(url, {
      status: 200,
      headers: { ...headersOf(recorder), 'content-security-policy': policy },
      html,
      tags: [tags.pages, tags.products, tags.categories],
      storedAt,
      until: storedAt + keptForMs,
    })
  }

  return async (request, response) => {
    if (!isForGuests(request)) return next(request, response)
    const url = request.url!
    const kept = pages.find(url)
    if (kept) return send(kept, request, response)
    const others = making.get(url)
    if (others) {
      const page = await others.catch(() => null)
      return page ? send(page, request, response) : next(request, response)
    }
    const own = make(url, request, response)
    making.set(url, own)
    const page = await own.finally(() => making.delete(url))
    if (page) await send(page, request, response)
  }
}

const session = /(?:^|;\s*)(?:__Secure-)?better-auth\.session_token=/

/** Who is signed in may have written a moment ago, and sees it in the next page. */
function isForGuests({ headers, method, url = '' }: IncomingMessage): boolean {
  if (method !== 'GET' || headers.rsc !== undefined || !isFilteredList(url)) return false
  return !session.test(headers.cookie ?? '') && !/\bno-cache\b/.test(headers['cache-control'] ?? '')
}

/** What `next` answers, taken down whole and without compression. */
async function record(next: Next, request: IncomingMessage): Promise<Recorder> {
  const { 'accept-encoding': accepted, ...headers } = request.headers
  const recorder = new Recorder(request)
  request.headers = headers
  try {
    await Promise.all([next(request, recorder), recorder.whole])
  } finally {
    if (accepted !== undefined) headers['accept-encoding'] = accepted
  }
  return recorder
}

class Recorder extends ServerResponse {
  #chunks: Buffer[] = []
  readonly whole = new Promise<void>((resolve, reject) => {
    this.once('finish', resolve)
    this.once('close', () => reject(new Error('The page broke off.')))
  })

  constructor(request: IncomingMessage) {
    super(request)
    this.assignSocket(new Writable({ write: (_chunk, _encoding, done) => done() }) as never)
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString()
  }

  /** The chunks go nowhere else: a socket would count and hold them. */
  override write(chunk: unknown): boolean {
    if (!this.headersSent) this.flushHeaders()
    this.#take(chunk)
    return true
  }

  override end(chunk?: unknown): this {
    this.#take(chunk)
    return super.end()
  }

  #take(chunk: unknown) {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      this.#chunks.push(Buffer.from(chunk))
  }
}

/** Sends what is for the one who asked alone: a redirect, a failure. */
function replay(recorder: Recorder, response: ServerResponse): null {
  response.statusCode = recorder.statusCode
  for (const [name, value] of Object.entries(recorder.getHeaders())) {
    response.setHeader(name, value!)
  }
  response.end(recorder.text)
  return null
}
