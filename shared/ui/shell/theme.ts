import { useSyncExternalStore } from 'react'

type Theme = 'light' | 'dark'

const setting = 'panel-theme'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

/** Shows the theme that the person chose, else the system's, from then on. */
export function startTheme() {
  apply()
  system.addEventListener('change', apply)
  // Chosen in another tab, in any of the panels.
  addEventListener('storage', apply)
}

function apply() {
  document.documentElement.dataset.theme = localStorage.getItem(setting) ?? ofSystem()
  listeners.forEach((tell) => tell())
}

function ofSystem(): Theme {
  return system.matches ? 'dark' : 'light'
}

/** Keeps the choice; the system's own theme goes on following the system. */
function choose(theme: Theme) {
  if (theme === ofSystem()) localStorage.removeItem(setting)
  else localStorage.setItem(setting, theme)
  apply()
}

/** The theme that is shown, and what changes it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const isDark = useSyncExternalStore(subscribe, () => {
    return document.documentElement.dataset.theme === 'dark'
  })
  return [isDark ? 'dark' : 'light', choose]
}

function subscribe(tell: () => void) {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}
