import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
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
export function copyBuild(app: App, copyName: string): void {
  removeRunFolder(app, copyName)
  copyFolder(buildFolder(app), runFolder(app, copyName), ['cache', 'dev', '.sources'])
}

export function removeRunFolder(app: App, copyName: string): void {
  rmSync(runFolder(app, copyName), { recursive: true, force: true })
}

/** Code never changes in place, so it is linked; anything else may be written by the app. */
function copyFolder(from: string, to: string, unwanted: string[] = []) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (unwanted.includes(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (/\.(js|map)$/.test(entry.name)) linkOrCopy(source, target)
    else copyFileSync(source, target)
  }
}

/** Not every file system has links, and not every user may make them. */
function linkOrCopy(source: string, target: string) {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}
