import { join } from 'node:path'
import adonisjs from '@adonisjs/vite/client'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type PluginOption } from 'vite'
import { compressAssets } from './compress_assets.ts'
import { panelAssets, panelBase, type Panel } from './panel.ts'

/** `vite.config.ts` of a panel: `plugins` and Tailwind under the panel's path, each file compressed beside itself. */
export function definePanelBundle(panel: Panel, folder: string, plugins: PluginOption[]) {
  const base = panelBase(panel)
  return defineConfig(({ command }) => ({
    base: command === 'serve' ? `${base}/__vite/` : undefined,
    plugins: [
      ...plugins,
      tailwindcss(),
      adonisjs({
        entryPoints: ['inertia/app.tsx'],
        buildDirectory: `public${panelAssets(panel)}`,
        assetsUrl: panelAssets(panel),
        reload: ['resources/views/**/*.edge'],
      }),
      compressAssets(),
    ],
    resolve: {
      dedupe: ['react', 'react-dom'],
      alias: {
        '~/': `${join(folder, 'inertia')}/`,
        '@generated': `${join(folder, '.adonisjs/client')}/`,
      },
    },
  }))
}
