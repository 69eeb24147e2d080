import { nowhere, type Handlers } from './handle.ts'

export type ApiRoute = { pattern: string; handlers: Handlers }
export type FoundRoute = { route: ApiRoute; params: Record<string, string> }

/** Finds the route of a path; `[name]` stands for one part of it. Paths below `folders` that have none lead nowhere. */
export function routeFinder(routes: ApiRoute[], folders: string[]) {
  const compiled = routes.map((route) => ({ route, matches: expressionOf(route.pattern) }))
  return (path: string): FoundRoute | null => {
    for (const { route, matches } of compiled) {
      const found = matches.exec(path)
      if (found) return { route, params: { ...found.groups } }
    }
    const folder = folders.find((each) => path.startsWith(each))
    return folder
      ? { route: { pattern: `${folder}[...path]`, handlers: nowhere }, params: {} }
      : null
  }
}

function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll('.', '\\.')
  return new RegExp(`^${escaped.replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`)
}
