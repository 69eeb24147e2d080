import type { Server } from 'node:http'

await import('reflect-metadata')
const { Ignitor, prettyPrintError } = await import('@adonisjs/core')
const { createDrainableServer, stopServing } = await import('@marketplace/shared/server/draining')
const APP_ROOT = new URL('../', import.meta.url)
const IMPORTER = (filePath: string) => {
  if (filePath.startsWith('./') || filePath.startsWith('../')) {
    return import(new URL(filePath, APP_ROOT).href)
  }
  return import(filePath)
}

let server: Server | undefined

new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    app.listen('SIGTERM', async () => {
      const { default: env } = await import('#start/env')
      await stopServing(server, env.get('DRAIN_DELAY_MS', 1_000))
      await app.terminate()
    })
    app.listenIf(app.managedByPm2, 'SIGINT', () => app.terminate())
  })
  .httpServer()
  .start((handle) => (server = createDrainableServer(handle)))
  .catch(async (error) => {
    await prettyPrintError(error)
    // open connections would keep a process alive that answers nobody
    process.exit(1)
  })
