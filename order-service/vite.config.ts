import { defineConfig } from 'vite'
import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import adonisjs from '@adonisjs/vite/client'

const base = '/admin/orders'

export default defineConfig(({ command }) => ({
  base: command === 'serve' ? `${base}/__vite/` : undefined,
  plugins: [
    react(),
    tailwindcss(),
    adonisjs({
      entryPoints: ['inertia/app.tsx'],
      buildDirectory: `public${base}/assets`,
      assetsUrl: `${base}/assets`,
      reload: ['resources/views/**/*.edge'],
    }),
  ],
  resolve: {
    dedupe: ['react', 'react-dom'],
    alias: {
      '~/': `${import.meta.dirname}/inertia/`,
      '@generated': `${import.meta.dirname}/.adonisjs/client/`,
    },
  },
}))
