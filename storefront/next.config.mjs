// Plain JavaScript, so that a server in production needs no compiler to read it.
import { fileURLToPath } from 'node:url'
import { blockingPage } from './server/blocking-pages.ts'
import { compressFiles } from './server/compress-files.ts'
import { listingKeys } from './src/features/catalog/listing-keys.ts'

/**
 * Lists without filters are static pages at a path of their own. The browser's router guesses that addresses
 * which differ in their query show one route, unless the route's path is not the address's: so the static page
 * is the rewritten one.
 */
const unfilteredLists = [
  { source: '/:locale(fr|ar|en)/c/:slug', destination: '/:locale/unfiltered/category/:slug' },
  { source: '/:locale(fr|ar|en)/s/:slug', destination: '/:locale/unfiltered/store/:slug' },
]
/** Fonts carry their version in their names. */
const immutable = 'public, max-age=31536000, immutable'
const withoutFilters = listingKeys.map((key) => ({ type: 'query', key }))

/** @type {import('next').NextConfig} */
const config = {
  // several copies of this checkout may run, each from a build of its own
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // an image is made of the files that this finds (deploy/docker)
  output: process.env.NEXT_OUTPUT === 'standalone' ? 'standalone' : undefined,
  outputFileTracingRoot: fileURLToPath(new URL('..', import.meta.url)),
  cacheHandler: fileURLToPath(new URL('./server/page-cache.ts', import.meta.url)),
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // robots read pages as everyone does: kept ones have all that they look for in their head
  htmlLimitedBots: new RegExp(blockingPage),
  reactStrictMode: true,
  // pictures come from the gateway in the sizes that are shown
  images: { unoptimized: true },
  // `npm run typecheck` does, and building need not do it again on every machine that starts the shop
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // else each page is rendered a second time, for the browser to keep what it would not ask for again
    cachedNavigations: false,
    // pages belong to the data of this run: nothing of them may outlive it on disk
    isrFlushToDisk: false,
    // pages are whole before they are shown; in development that is no finding
    instantInsights: { validationLevel: 'manual-warning' },
  },
  compiler: { runAfterProductionCompile: ({ distDir }) => compressFiles(distDir) },
  transpilePackages: ['@marketplace/shared'],
  rewrites: async () => ({
    beforeFiles: unfilteredLists.map((list) => ({ ...list, missing: withoutFilters })),
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    { source: '/fonts/:file*', headers: [{ key: 'Cache-Control', value: immutable }] },
  ],
}

export default config
