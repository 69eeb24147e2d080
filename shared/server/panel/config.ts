import { defineConfig as defineSession } from '@adonisjs/session'
import { defineConfig as defineShield } from '@adonisjs/shield'
import { defineConfig as defineStatic } from '@adonisjs/static'
import { defineConfig as defineVite } from '@adonisjs/vite'
import { panelAssets, panelBase, type Panel } from './panel.ts'
import { valuesCookie } from './values_cookie_store.ts'

/**
 * Three panels share one host, so everything that a browser keeps for one of them carries its path, and its
 * name where the framework lets us choose it. `secure`: whether the gateway is reached over https.
 */
function cookieOf(panel: Panel, secure: boolean) {
  return { path: panelBase(panel), httpOnly: true, secure, sameSite: 'lax' as const }
}

/** `orders_session`; over https with the prefix by which browsers take it from nobody who speaks plain http. */
export function panelCookieName(panel: Panel, name: string, secure: boolean): string {
  return `${secure ? '__Secure-' : ''}${panel}_${name}`
}

/** `config/session.ts` of a panel: CSRF secret and flash messages only, who is signed in is not in it. */
export function definePanelSession(panel: Panel, secure: boolean) {
  return defineSession({
    enabled: true,
    cookieName: panelCookieName(panel, 'session', secure),
    clearWithBrowser: false,
    age: '12h',
    cookie: cookieOf(panel, secure),
    store: 'values',
    stores: { values: valuesCookie(panelCookieName(panel, 'values', secure)) },
  })
}

/** `config/shield.ts` of a panel: CSRF. The headers are `headers.ts`'s, which error pages get too. */
export function definePanelShield() {
  return defineShield({
    csp: { enabled: false },
    csrf: {
      enabled: true,
      exceptRoutes: [],
      // its name could not carry the prefix: `inertia_middleware.ts` sets one that does
      enableXsrfCookie: false,
      methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    },
    xFrame: { enabled: false },
    hsts: { enabled: false },
    contentTypeSniffing: { enabled: false },
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

/** `config/vite.ts`, with the paths of `bundle.ts`. */
export function definePanelVite(panel: Panel) {
  const assets = panelAssets(panel)
  return defineVite({
    buildDirectory: `public${assets}`,
    manifestFile: `public${assets}/.vite/manifest.json`,
    assetsUrl: assets,
    scriptAttributes: { defer: true },
  })
}
