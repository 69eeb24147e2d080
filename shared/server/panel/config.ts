import { defineConfig as defineSession } from '@adonisjs/session'
import { defineConfig as defineShield } from '@adonisjs/shield'
import { defineConfig as defineStatic } from '@adonisjs/static'
import { defineConfig as defineVite } from '@adonisjs/vite'
import { panelBase, type Panel } from './panel.ts'
import { valuesCookie } from './values_cookie_store.ts'

/**
 * Three panels share one host, so everything that a browser keeps for one of them carries its path, and its
 * name where the framework lets us choose it. `secure`: whether the gateway is reached over https.
 */
function cookieOf(panel: Panel, secure: boolean) {
  return { path: panelBase(panel), httpOnly: true, secure, sameSite: 'lax' as const }
}

/** `config/session.ts` of a panel: CSRF secret and flash messages only, who is signed in is not in it. */
export function definePanelSession(panel: Panel, secure: boolean) {
  return defineSession({
    enabled: true,
    cookieName: `${panel}_session`,
    clearWithBrowser: false,
    age: '12h',
    cookie: cookieOf(panel, secure),
    store: 'values',
    stores: { values: valuesCookie(`${panel}_values`) },
  })
}

/** `config/shield.ts` of a panel: CSRF, a strict CSP (the gateway's media are same-origin), no framing. */
export function definePanelShield(panel: Panel, secure: boolean, inProduction: boolean) {
  return defineShield({
    csp: {
      enabled: inProduction,
      directives: {
        defaultSrc: [`'self'`],
        styleSrc: [`'self'`, `'unsafe-inline'`],
        imgSrc: [`'self'`, 'data:', 'blob:'],
        objectSrc: [`'none'`],
        baseUri: [`'self'`],
        frameAncestors: [`'none'`],
      },
      reportOnly: false,
    },
    csrf: {
      enabled: true,
      exceptRoutes: [],
      enableXsrfCookie: true,
      methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
      cookieOptions: { path: panelBase(panel), secure, sameSite: 'lax' },
    },
    xFrame: { enabled: true, action: 'DENY' },
    hsts: { enabled: secure, maxAge: '180 days' },
    contentTypeSniffing: { enabled: true },
  })
}

/** `config/static.ts`: the panel's built assets, which carry a hash in their names. */
export function definePanelStatic() {
  return defineStatic({
    enabled: true,
    etag: true,
    lastModified: true,
    dotFiles: 'ignore',
    maxAge: '365 days',
    immutable: true,
    // Not in its type, but passed on: without it a folder's name is answered with a redirect to itself.
    ...{ redirect: false },
  })
}

/** `config/vite.ts`. The same two paths stand in the app's vite.config.ts. */
export function definePanelVite(panel: Panel) {
  const assets = `${panelBase(panel)}/assets`
  return defineVite({
    buildDirectory: `public${assets}`,
    manifestFile: `public${assets}/.vite/manifest.json`,
    assetsUrl: assets,
    scriptAttributes: { defer: true },
  })
}
