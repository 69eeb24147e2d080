import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { HttpContext } from '@adonisjs/core/http'
import type { Principal } from '../../contracts/principal.ts'
import { refreshHeader } from '../../contracts/panel_refresh.ts'

type Page = { component: string; props: Record<string, unknown> }

/** Whether an open page asks for itself again, to show what changed. */
export function isRefresh({ request }: HttpContext): boolean {
  return request.method() === 'GET' && request.header(refreshHeader) !== undefined
}

/** The palette looks into the lists of other panels, whose files it knows nothing of. */
export function isAnyVersion(ctx: HttpContext): boolean {
  return isRefresh(ctx) && ctx.request.header('x-inertia-version') === undefined
}

/**
 * Answers 304 where nothing of the page differs from what the browser shows. No cookie goes out with it: beside
 * the person's own visits it would put an older session in the place of theirs, and lose what was flashed.
 */
export function answerRefresh(ctx: HttpContext) {
  if (!isRefresh(ctx)) return
  const { request, response } = ctx
  response.removeHeader('set-cookie')
  const page = response.getBody() as Page | null
  if (response.getStatus() !== 200 || !page?.component) return
  const etag = etagOf(page)
  response.header('ETag', etag)
  rememberVersion(ctx, etag)
  if (request.header('if-none-match') !== etag) return
  response.status(304)
  delete response.lazyBody.content
}

/** Messages are told once and are no part of what a page shows. */
function etagOf({ component, props: { errors: _errors, flash: _flash, ...props } }: Page): string {
  const hash = createHash('sha256').update(JSON.stringify([component, props]))
  return `"${hash.digest('base64url')}"`
}

/** Versions of pages that browsers show, by who shows what. */
const shown = new LRUCache<string, string>({ max: 5_000 })
const asked = new WeakMap<HttpContext, string>()

/**
 * Whether a refresh can be answered without making the page: `version` is that at which this process made it last for
 * this person, address and ETag. Read it before anything of the page. See docs/adr/0144.
 */
export function isUnchangedSince(ctx: HttpContext, version: string): boolean {
  if (!isRefresh(ctx)) return false
  asked.set(ctx, version)
  const etag = ctx.request.header('if-none-match')
  return etag !== undefined && shown.get(keyOf(ctx, etag)) === version
}

function rememberVersion(ctx: HttpContext, etag: string) {
  const version = asked.get(ctx)
  if (version !== undefined) shown.set(keyOf(ctx, etag), version)
}

function keyOf({ auth, locale, request }: HttpContext, etag: string): string {
  const { id } = auth.user as Principal
  return [id, locale, request.url(true), etag].join(' ')
}
