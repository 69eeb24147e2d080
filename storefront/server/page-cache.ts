import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { counter } from '@marketplace/shared/server/metrics/registry'
import { env, isBuilding } from '../src/lib/process/env.ts'
import {
  noteResponse,
  responseContext,
  type ResponseContext,
} from '../src/lib/http/response-context.ts'
import { pagePolicy, scriptHashes, withHashes } from './page-policy.ts'

type Cache = typeof fileSystemCache

// Node gives the whole module, a bundler its default export
const FileSystemCache = (fileSystemCache as { default?: Cache }).default ?? fileSystemCache

type Value = {
  kind: string
  html?: unknown
  postponed?: unknown
  headers?: Record<string, unknown>
  status?: number
}

const header = 'content-security-policy'
const tagsHeader = 'x-next-cache-tags'

const pages = counter('page_cache_requests_total')

/**
 * Where Next keeps the pages that are the same for everyone. Each gets its policy once, when it is stored:
 * the hashes of the scripts that Next itself wrote, told from all others by the nonce of that rendering.
 */
export default class PageCache extends FileSystemCache {
  override async get(...args: Parameters<InstanceType<Cache>['get']>) {
    // a page that is completed from its shell would forget what the form was told
    if (responseContext().getStore()?.answersForm && args[1].kind === 'APP_PAGE') return null
    const entry = await super.get(...args)
    if (args[1].kind === 'APP_PAGE') pages.inc({ result: entry ? 'hit' : 'miss' })
    // `next build` rendered it, without anybody's data and without a nonce
    if (!entry || !isPage(entry.value)) return entry
    if (!entry.value.headers?.[header] && !isBuilding()) {
      const policy = pagePolicy(scriptHashes(entry.value.html, null), env())
      entry.value.headers = { ...entry.value.headers, [header]: policy }
    }
    const tags = String(entry.value.headers?.[tagsHeader] ?? '').split(',')
    const { html, postponed } = entry.value
    if (!postponed) noteResponse({ storedPage: { html, tags, storedAt: entry.lastModified ?? 0 } })
    return entry
  }

  override async set(...args: Parameters<InstanceType<Cache>['set']>) {
    const [, value] = args
    const context = responseContext().getStore()
    // what could not be loaded is rendered again for whoever tries again
    if (context?.status === 503 && isPage(value)) return
    // an earlier value is stored again where rendering failed
    if (context && isPage(value) && !value.headers?.[header]) secure(value, context)
    return super.set(...args)
  }
}

function secure(value: Value & { html: string }, { nonce, status }: ResponseContext) {
  const { html, policy } = withHashes(value.html, nonce, env())
  value.html = html
  value.headers = { ...value.headers, [header]: policy }
  if (status) value.status = status
}

function isPage(value: unknown): value is Value & { html: string } {
  const { kind, html } = (value ?? {}) as Value
  return kind === 'APP_PAGE' && typeof html === 'string'
}
