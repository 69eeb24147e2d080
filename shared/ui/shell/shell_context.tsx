import { createContext, use } from 'react'

type ShellControls = { openMenu: () => void }

export const ShellContext = createContext<ShellControls>({ openMenu: () => {} })

/** What a page may ask of the shell around it. */
export function useShell(): ShellControls {
  return use(ShellContext)
}
