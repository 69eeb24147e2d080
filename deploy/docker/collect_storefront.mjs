/**
 * `node collect_storefront.mjs <folder>`, in a checkout whose storefront was built with NEXT_OUTPUT=standalone:
 * copies there all that the storefront opens when it runs. Next has found what its pages and its own server need;
 * this adds what `server.mjs`, the configuration and the migrations import. A tenth of node_modules is left.
 */
import { cpSync, lstatSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const storefront = join(root, 'storefront')
const target = process.argv[2]
// the tracer that Next itself works with
const { nodeFileTrace } = createRequire(import.meta.url)('next/dist/compiled/@vercel/nft')

const entries = ['server.mjs', 'next.config.mjs', 'server/page-cache.ts', 'scripts/migrate.mjs']
const { fileList } = await nodeFileTrace(
  entries.map((entry) => join(storefront, entry)),
  {
    base: root,
    processCwd: storefront,
    conditions: ['node', 'import', 'default'],
    mixedModules: true,
    // Next has traced itself; compilers are for building
    ignore: [
      'node_modules/next/dist/**',
      'node_modules/next-intl/**',
      '**/@swc/**',
      '**/@parcel/**',
    ],
    readFile: (path) => withoutTypes(path),
  }
)

cpSync(join(storefront, '.next', 'standalone'), target, { recursive: true, verbatimSymlinks: true })
for (const file of fileList) copy(file)
for (const folder of ['.next/static', 'public', 'migrations', 'messages']) {
  copy(join('storefront', folder))
}
// whoever reads a configuration is asked for it, whether anything is built or not
for (const part of ['webpack', '@babel/runtime']) copy(`node_modules/next/dist/compiled/${part}`)
// the server of its own that Next wrote, and what would resize pictures
for (const unused of ['storefront/server.js', 'node_modules/sharp', 'node_modules/@img']) {
  rmSync(join(target, unused), { recursive: true, force: true })
}

function copy(file) {
  const [from, to] = [join(root, file), join(target, file)]
  if (!lstatSync(from).isSymbolicLink()) cpSync(from, to, { recursive: true })
  else if (!lstatSync(to, { throwIfNoEntry: false })) symlinkSync(readlinkSync(from), to)
}

/** The tracer reads JavaScript only. */
function withoutTypes(path) {
  try {
    const text = readFileSync(path, 'utf8')
    return /\.m?ts$/.test(path) ? stripTypeScriptTypes(text) : text
  } catch {
    return null
  }
}
