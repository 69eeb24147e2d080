// The storefront as it runs in production: `node server.mjs` after `next build`.
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { hangUp } from './server/bad-request.ts'
import { addressFinder } from './server/client-address.ts'
import { compressedFiles } from './server/compressed-files.ts'
import { dropFailedPages } from './server/failed-pages.ts'
import { front } from './server/front.ts'
import { pageMark } from './server/page-mark.ts'
import { refuseDemoAccounts } from './server/refuse-demo-accounts.ts'
import { renewBuiltPages } from './server/renew-built-pages.ts'
import { securePages } from './server/secure-pages.ts'
import { stop } from './server/stop.ts'
import { startUserEventWorker } from './server/user-event-worker.ts'
import { isDraining, startDraining } from './src/lib/draining.ts'
import { readEnv } from './src/lib/env.ts'

process.env.NODE_ENV ??= 'production'

const { drainDelay, gatewayUrl, host, logLevel, mode, port, storefrontUrl, trustedProxies } =
  configuration()
if (mode === 'production') await refuseDemoAccounts(fail)

const buildFolder = join(import.meta.dirname, process.env.NEXT_DIST_DIR || '.next')
const mark = pageMark(buildFolder)
const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port })
await app.prepare()

const addressOf = addressFinder(trustedProxies)
const pages = securePages(app.getRequestHandler(), {
  mark,
  gatewayUrl,
  storefrontUrl,
  onFailure: dropFailedPages,
})
const server = createServer(
  front(compressedFiles(pages, buildFolder), { addressOf, isDraining, logLevel })
)
server.on('clientError', hangUp)
server.listen(port, host, () => {
  console.log(`storefront ready on ${storefrontUrl}`)
  void renewBuiltPages()
  startUserEventWorker()
})

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, leave)

async function leave() {
  if (isDraining()) return
  startDraining()
  await stop(server, drainDelay)
  process.exit(0)
}

function configuration() {
  try {
    return readEnv(process.env)
  } catch (error) {
    fail(error.message)
  }
}

function fail(why) {
  console.error(why)
  process.exit(1)
}
