import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { securityHeaders } from './src/lib/security-headers.ts'

/** Lists without filters are kept pages; one with any of these in its address is made for who asks. */
const listingKeys = ['min', 'max', 'rating', 'stock', 'sort', 'page']
const listings = [
  { source: '/:locale(fr|ar|en)/c/:slug', destination: '/:locale/listing/category/:slug' },
  { source: '/:locale(fr|ar|en)/s/:slug', destination: '/:locale/listing/store/:slug' },
]

const config: NextConfig = {
  // several copies of this checkout may run, each from a build of its own
  distDir: process.env.NEXT_DIST_DIR || '.next',
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // a page's answer differs each time by its nonce
  generateEtags: false,
  reactStrictMode: true,
  // `npm run typecheck` does, and building need not do it again on every machine that starts the shop
  typescript: { ignoreBuildErrors: true },
  // pages belong to the data of this run: nothing of them may outlive it on disk
  experimental: { isrFlushToDisk: false },
  transpilePackages: ['@marketplace/shared'],
  rewrites: async () => ({
    beforeFiles: listings.flatMap((listing) =>
      listingKeys.map((key) => ({ ...listing, has: [{ type: 'query' as const, key }] }))
    ),
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
