import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataRoot } from './data_folder.ts'
import { run } from './process/run.ts'

/** What Playwright's `chromium.launch()` takes to start the browser that was found. */
export interface ChromiumOptions {
  executablePath: string
  args: string[]
  env?: Record<string, string>
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A Chromium for browser tests, without downloading one: that of `CHROMIUM_PATH`, else the
 * system's, else the one that npm brought, unpacked once into the data folder.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<ChromiumOptions> {
  if (env.CHROMIUM_PATH) {
    if (await runs(env.CHROMIUM_PATH)) return { executablePath: env.CHROMIUM_PATH, args }
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which does not run.`)
  }
  const folders = (env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const path of [...candidates, ...elsewhere].filter(existsSync)) {
    if (await runs(path)) return { executablePath: path, args }
  }
  return brought()
}

/** Some systems have a `chromium` that only says how to install one. */
async function runs(path: string): Promise<boolean> {
  try {
    const printed = await run(path, ['--version'], { cwd: dirname(dataRoot()) })
    return /\d+\.\d+/.test(printed)
  } catch {
    return false
  }
}

async function brought(): Promise<ChromiumOptions> {
  const installed = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
  const folder = join(dataRoot(), `chromium-${version}`)
  if (!existsSync(folder)) await unpack(join(installed, 'bin'), folder)
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

/** The package unpacks into the system's temporary folder, which it reads anew each time. */
async function unpack(bin: string, folder: string) {
  const { inflate } = await import('@sparticuz/chromium')
  const partial = `${folder}.${process.pid}`
  await mkdir(partial, { recursive: true })
  const usual = process.env.TMPDIR
  process.env.TMPDIR = partial
  try {
    const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']
    await Promise.all(archives.map((archive) => inflate(join(bin, archive))))
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
  await writeFile(join(partial, 'fonts.conf'), fontsConfig(folder))
  await rename(partial, folder).catch(() => rm(partial, { recursive: true }))
}

function fontsConfig(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts']
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((each) => `  <dir>${each}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
}
