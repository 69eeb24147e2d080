type DevServer = { options: { env?: NodeJS.ProcessEnv } }

/**
 * `devServerStarting` of a panel's `adonisrc.ts`: keeps the port for hot reload that the launcher gave. By
 * itself the dev server takes one that is free, and of three that look at once all find the same.
 */
export default function keepHotReloadPort({ options }: DevServer) {
  const { VITE_HMR_PORT } = process.env
  if (VITE_HMR_PORT) options.env = { ...options.env, VITE_HMR_PORT }
}
