import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import {
  areTagsExpired,
  areTagsStale,
} from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { counter } from '@marketplace/shared/server/metrics/registry'
import type { StoredPage } from '../src/lib/http/response-context.ts'

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Coding = keyof typeof encoders

export type Page = {
  status: number
  headers: OutgoingHttpHeaders
  html: string
  tags: string[]
  storedAt: number
  until: number
}

export type Kept = Omit<Page, 'html'> & {
  content: Buffer
  encoded: Map<Coding, Promise<Buffer>>
}

const encoders = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content: Buffer) => promisify(gzip)(content),
}

/** Of pages as they are sent without compression; compressed they are a seventh. */
const maxBytes = 32 * 1024 * 1024

/** Of one response, not of the page. */
const passing = ['connection', 'content-encoding', 'content-length', 'set-cookie', 'x-request-id']

const requests = counter('page_cache_requests_total')

/**
 * What Next answered with for its kept pages, by their address, so that the next visitor is answered without it. A page goes
 * when Next would make it anew: once its tags were revalidated, or after its time. See ADR 107.
 */
export class KeptPages {
  #pages = new Map<string, Kept>()
  #bytes = 0
  #maxBytes: number

  constructor(most = maxBytes) {
    this.#maxBytes = most
  }

  /** Answers with a kept page where there is one, else `next` does. */
  before(next: Next): Next {
    return async (request, response) => {
      const kept = isPlain(request) ? this.find(request.url!) : undefined
      if (!kept) return next(request, response)
      await send(kept, request, response)
    }
  }

  /** Keeps a response whose headers are complete and which is that stored page, whole and still good. */
  keep(request: IncomingMessage, response: ServerResponse, page: StoredPage): void {
    const seconds = /s-maxage=(\d+)/.exec(String(response.getHeader('cache-control') ?? ''))?.[1]
    const isStored = response.getHeader('x-nextjs-cache') === 'HIT' && response.hasHeader('etag')
    if (!isPlain(request) || !isStored || seconds === undefined || response.statusCode === 304)
      return
    const { html, tags, storedAt } = page
    const until = storedAt + Number(seconds) * 1000
    const headers = headersOf(response)
    this.put(request.url!, { status: response.statusCode, headers, html, tags, storedAt, until })
  }

  /** Keeps a page in the place of what stood at that address. */
  put(url: string, { html, ...page }: Page): Kept {
    this.#drop(url)
    const kept = { ...page, content: Buffer.from(html), encoded: new Map() }
    this.#pages.set(url, kept)
    this.#bytes += kept.content.length
    while (this.#bytes > this.#maxBytes) this.#drop(this.#pages.keys().next().value!)
    return kept
  }

  /** The page of that address, while it is good. */
  find(url: string): Kept | undefined {
    const kept = this.#pages.get(url)
    if (!kept) return undefined
    if (isGood(kept)) {
      requests.inc({ result: 'hit' })
      return kept
    }
    this.#drop(url)
    return undefined
  }

  #drop(url: string) {
    this.#bytes -= this.#pages.get(url)?.content.length ?? 0
    this.#pages.delete(url)
  }
}

/** A page that is asked for whole, at an address that has no query: those are without number. */
function isPlain({ headers, method, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && !url.includes('?') && headers.rsc === undefined
}

function isGood({ storedAt, tags, until }: Kept): boolean {
  return Date.now() < until && !areTagsExpired(tags, storedAt) && !areTagsStale(tags, storedAt)
}

/** The headers that belong to a page, whoever it is sent to. */
export function headersOf(response: ServerResponse): OutgoingHttpHeaders {
  const all = Object.entries(response.getHeaders())
  return Object.fromEntries(all.filter(([name]) => !passing.includes(name)))
}

/** Sends a page as the browser takes it: compressed, or only that it is still the same. */
export async function send(kept: Kept, request: IncomingMessage, response: ServerResponse) {
  const coding = codingOf(request)
  const content = coding ? await encode(kept, coding) : kept.content
  response.statusCode = kept.status
  for (const [name, value] of Object.entries(kept.headers)) response.setHeader(name, value!)
  if (isKnown(request, String(kept.headers.etag))) {
    response.statusCode = 304
    response.removeHeader('Content-Type')
    return void response.end()
  }
  if (coding) response.setHeader('Content-Encoding', coding)
  response.setHeader('Content-Length', content.length)
  response.end(content)
}

/** Whether the browser has this very page, and is not asked to have it sent again all the same. */
function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  if (/\bno-cache\b/.test(headers['cache-control'] ?? '')) return false
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim())
  return known.some((each) => each === '*' || each.replace(/^W\//, '') === etag)
}

function codingOf({ headers }: IncomingMessage): Coding | undefined {
  const accepted = String(headers['accept-encoding'] ?? '').split(',')
  const takes = (coding: Coding) =>
    accepted.some((each) => {
      const [name, quality] = each.split(';')
      return name!.trim() === coding && !/q=0(?:\.0*)?\s*$/.test(quality ?? '')
    })
  return (['br', 'gzip'] as const).find(takes)
}

function encode({ content, encoded }: Kept, coding: Coding): Promise<Buffer> {
  const known = encoded.get(coding)
  if (known) return known
  const made = encoders[coding](content)
  encoded.set(coding, made)
  return made
}
