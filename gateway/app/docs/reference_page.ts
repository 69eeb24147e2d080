import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The one file of Scalar that browsers load, as its plugin for another server brings it. */
export const scalarFile = join(
  dirname(createRequire(import.meta.url).resolve('@scalar/fastify-api-reference')),
  'js',
  'standalone.js'
)

/** Everything comes from the gateway itself; Scalar writes its styles into the page. */
export const referencePolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page of `/docs`. In the demo it says as whom requests are tried. */
export function referencePage(isDemo: boolean): string {
  const roles = ['shopper', 'owner', 'admin'].map(
    (role) => `<a href="/docs?as=${role}">${role}</a>`
  )
  const bar = `<nav>Requests are tried with a token of the demo, good for a few minutes: ${roles.join(' ')}</nav>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference</title>
<style>nav { display: flex; flex-wrap: wrap; gap: 0 1ch; padding: 8px 16px; font: 14px system-ui, sans-serif }</style>
</head>
<body>
${isDemo ? bar : ''}
<div id="app"></div>
<script src="/docs/scalar.js"></script>
<script type="module" src="/docs/start.js"></script>
</body>
</html>
`
}

/** Starts Scalar: nothing is loaded from or sent to anybody else. */
export const startScript = `const as = new URLSearchParams(location.search).get('as') ?? 'shopper'
const response = await fetch('/docs/token?as=' + encodeURIComponent(as))
const token = response.ok ? (await response.json()).data.token : ''
Scalar.createApiReference('#app', {
  url: '/openapi.json',
  authentication: { preferredSecurityScheme: 'bearer', securitySchemes: { bearer: { token } } },
  proxyUrl: '',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
})
`
