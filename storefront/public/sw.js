// Pages come from the network always; without one, a page of our own says so in the reader's language.
const cacheName = 'offline-1'
const locales = ['fr', 'ar', 'en']
const files = [
  ...locales.map((locale) => `/offline/${locale}.html`),
  '/offline/offline.css',
  '/icon-192.png',
]

addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)))
})

addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      return Promise.all(
        names.filter((name) => name !== cacheName).map((name) => caches.delete(name))
      )
    })
  )
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.mode === 'navigate')
    event.respondWith(fetch(request).catch(() => offlinePage(pathname)))
  else if (files.includes(pathname))
    event.respondWith(fetch(request).catch(() => caches.match(pathname)))
})

function offlinePage(pathname) {
  const locale = locales.find((known) => pathname.startsWith(`/${known}`)) ?? 'fr'
  return caches.match(`/offline/${locale}.html`)
}
