import { cp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { App } from '../apps.ts'
import { root } from '../data_folder.ts'
import { buildFolder } from './build_apps.ts'

/**
 * The folder from which one copy of the marketplace runs an app. It lies as deep as the build
 * itself, so that links and package look-ups inside go on working.
 */
export function runFolder(app: App, copyName: string): string {
  return join(root, app.name, `.run-${copyName}`)
}

/**
 * Gives one copy of the marketplace its own files of a build. A later build then replaces nothing
 * under a running app, and pages that Next.js keeps on disk stay with the data they were made from.
 */
export async function copyBuild(app: App, copyName: string): Promise<void> {
  const from = buildFolder(app)
  const unwanted = new Set(['cache', 'dev'].map((name) => join(from, name)))
  await removeRunFolder(app, copyName)
  await cp(from, runFolder(app, copyName), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !unwanted.has(path) && basename(path) !== '.sources',
  })
}

export async function removeRunFolder(app: App, copyName: string): Promise<void> {
  await rm(runFolder(app, copyName), { recursive: true, force: true })
}
