import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLocale } from '@marketplace/shared/contracts/locale'
import { findApiRoute } from '../src/app/find-api-route.ts'

type Manifest = Record<'staticRoutes' | 'dynamicRoutes', { page: string; regex: string }[]>

/** Files of the build, which the browser keeps for good. */
export const buildFiles = '/_next/*'

const ofPages = '/[locale]'

/**
 * Tells which of the routes that `next build` found a path belongs to; undefined for files and for paths that lead
 * nowhere. An address that Next rewrites has the route that people see.
 */
export function routePatterns(buildFolder: string): (path: string) => string | undefined {
  const { staticRoutes, dynamicRoutes } = readManifest(buildFolder)
  const fixed = new Set(staticRoutes.map(({ page }) => page))
  const patterns = dynamicRoutes
    .filter(({ page }) => !isLocale(page.split('/')[1]))
    .map(({ page, regex }) => ({ page, matches: new RegExp(regex) }))
  return (path) => {
    const ofApi = findApiRoute(path)
    if (ofApi) return ofApi.route.pattern
    if (path.startsWith('/_next/')) return buildFiles
    if (fixed.has(path)) return path
    const found = patterns.find(({ matches }) => matches.test(path))?.page
    const isFile = found?.startsWith(ofPages) && !isLocale(path.split('/', 2)[1])
    return isFile ? undefined : found
  }
}

function readManifest(buildFolder: string): Manifest {
  return JSON.parse(readFileSync(join(buildFolder, 'routes-manifest.json'), 'utf8'))
}
