/** The three panels. Their names are also the prefix of their cookies and the end of their path. */
export const panels = ['stores', 'catalog', 'orders'] as const
export type Panel = (typeof panels)[number]

/** Where a panel lives under the gateway: `/admin/stores`. */
export function panelBase(panel: Panel): `/admin/${Panel}` {
  return `/admin/${panel}`
}

/** Where its built files are served from, and written to below `public`: `/admin/stores/assets`. */
export function panelAssets(panel: Panel): `/admin/${Panel}/assets` {
  return `${panelBase(panel)}/assets`
}
