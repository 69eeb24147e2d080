import type { MetadataRoute } from 'next'

/** What a phone shows once the shop stands on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Rahba',
    short_name: 'Rahba',
    start_url: '/',
    display: 'standalone',
    background_color: '#fcfaf5',
    theme_color: '#fcfaf5',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
