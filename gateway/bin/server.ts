/*
|--------------------------------------------------------------------------
| HTTP server entrypoint
|--------------------------------------------------------------------------
|
| The proxy stands below Adonis: requests of the route table never reach it,
| everything else does.
|
*/

import type { Server } from 'node:http'
import type Gateway from '#proxy/pipeline/gateway'

process.env.HOST ??= '127.0.0.1'
process.env.PORT ??= '8080'

await import('reflect-metadata')
const { Ignitor, prettyPrintError } = await import('@adonisjs/core')
const { drain } = await import('@marketplace/shared/server/edge/drain')

const APP_ROOT = new URL('../', import.meta.url)

const IMPORTER = (filePath: string) => {
  if (filePath.startsWith('./') || filePath.startsWith('../')) {
    return import(new URL(filePath, APP_ROOT).href)
  }
  return import(filePath)
}

/** Loaded and made once the app has booted: before it there is no router. */
let proxy: typeof import('#proxy/pipeline/server')
let gateway: Gateway
let server: Server | undefined

new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    app.booted(async () => {
      proxy = await import('#proxy/pipeline/server')
      const { default: made } = await import('#proxy/pipeline/gateway')
      gateway = await app.container.make(made)
    })
    app.listen('SIGTERM', async () => {
      gateway.isDraining = true
      if (server) await drain(server, gateway.settings.drainDelay)
      await app.terminate()
    })
    app.listenIf(app.managedByPm2, 'SIGINT', () => app.terminate())
  })
  .httpServer()
  .start((adonis) => (server = proxy.createGatewayServer(gateway, adonis)))
  .catch(async (error) => {
    await prettyPrintError(error)
    // open connections would keep a process alive that answers nobody
    process.exit(1)
  })
