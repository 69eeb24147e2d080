// The storefront as it runs in production: `node server.mjs` after `next build`.
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { answerBadRequest } from '@marketplace/shared/server/edge/bad_request'
import { addressFinder } from '@marketplace/shared/server/edge/client_address'
import { drain } from '@marketplace/shared/server/edge/drain'
import { limitResponses } from '@marketplace/shared/server/edge/limit_responses'
import { serverOptionsWithoutFiles } from '@marketplace/shared/server/edge/server_options'
import { api } from './server/api.ts'
import { compressedFiles } from './server/compressed-files.ts'
import { front } from './server/front.ts'
import { KeptPages } from './server/kept-pages.ts'
import { listPages } from './server/list-pages.ts'
import { createLog } from './server/log.ts'
import { startMetrics } from './server/metrics.ts'
import { refuseDemoAccounts } from './server/refuse-demo-accounts.ts'
import { renewBuiltPages } from './server/renew-built-pages.ts'
import { routePatterns } from './server/route-patterns.ts'
import { secureResponses } from './server/secure-responses.ts'
import { TagWatch } from './server/tag-watch.ts'
import { startAccountMessageWorker } from './server/account-message-worker.ts'
import { startUserEventWorker } from './server/user-event-worker.ts'
import { dropPages } from './src/lib/api/drop-pages.ts'
import { tags } from './src/lib/api/tags.ts'
import { isDraining, startDraining } from './src/lib/process/draining.ts'
import { readEnv } from './src/lib/process/env.ts'

process.env.NODE_ENV ??= 'production'

const { drainDelay, gatewayUrl, host, mode, port, storefrontUrl, trustedProxies } = configuration()
if (mode === 'production') await refuseDemoAccounts(fail)

const buildFolder = join(import.meta.dirname, process.env.NEXT_DIST_DIR || '.next')
const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port })
await app.prepare()

const log = createLog()
const pages = new KeptPages()
const files = compressedFiles(app.getRequestHandler(), buildFolder)
const site = pages.before(listPages(files, { gatewayUrl, storefrontUrl }))
const door = front(api(site, storefrontUrl), {
  addressOf: addressFinder(trustedProxies),
  isDraining,
  log,
  routeOf: routePatterns(buildFolder),
  storefrontUrl,
})
const server = createServer(
  serverOptionsWithoutFiles,
  secureResponses(door, {
    gatewayUrl,
    storefrontUrl,
    onFailure: () => dropPages([tags.failed]),
    keep: (...response) => pages.keep(...response),
  })
)
server.on('clientError', answerBadRequest)
limitResponses(server)
await startMetrics()
server.listen(port, host, () => {
  console.log(`storefront ready on ${storefrontUrl}`)
  void renewBuiltPages()
  startUserEventWorker(log)
  startAccountMessageWorker(log)
  new TagWatch(log).start()
})

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, leave)

async function leave() {
  if (isDraining()) return
  startDraining()
  await drain(server, drainDelay)
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
