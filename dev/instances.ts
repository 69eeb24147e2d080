import { type App, type AppName, apps } from './apps.ts'
import type { RuntimeConfig } from './config.ts'

/** One running copy of an app. The first of an app is called like it, the second `catalog-service-2`. */
export interface Instance {
  name: string
  app: App
  port: number
  metricsPort: number
}

/** A second copy writes its metrics ten ports on: no app's own port lies there. */
const metricsStep = 10

/** Every copy that this launcher runs, in the order in which they are started. */
export function instancesOf(places: RuntimeConfig): Instance[] {
  return apps.flatMap((app) =>
    places.instances[app.name].map((port, index) => ({
      name: index === 0 ? app.name : `${app.name}-${index + 1}`,
      app,
      port,
      metricsPort: places.metricsPorts[app.name] + index * metricsStep,
    }))
  )
}

/** The variable that lists the instances of a service; the other apps have none. */
export function instancesVariable(app: AppName): string | undefined {
  return app.endsWith('-service') ? `${app.toUpperCase().replaceAll('-', '_')}_URLS` : undefined
}

/**
 * The instances that the environment names for an app: the URLs that others are told, and the ports of those on
 * this machine. Null where it names none. Throws a sentence when the list can't be used.
 */
export function listedInstances(app: AppName, env: NodeJS.ProcessEnv) {
  const variable = instancesVariable(app)
  const list = (variable && env[variable]) || ''
  const urls = list
    .split(',')
    .map((url) => url.trim())
    .filter(Boolean)
  if (urls.length === 0) return null
  const wrong = urls.find((url) => !URL.canParse(url) || new URL(url).pathname !== '/')
  if (wrong)
    throw new Error(`${variable} must be addresses like http://127.0.0.1:4001, not "${wrong}".`)
  const ports = urls
    .map((url) => new URL(url))
    .filter(isHere)
    .map(({ port }) => Number(port || 80))
  return { urls, ports }
}

function isHere({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}
