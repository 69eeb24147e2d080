import { globSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const types: Record<string, string> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
}

/**
 * Answers scripts and styles with the Brotli form that the build made of them, to browsers that take it; `next`
 * answers everything else. Their names change with their content, so that they are kept for good.
 */
export function compressedFiles(next: Next, buildFolder: string): Next {
  const files = readFiles(join(buildFolder, 'static'))
  return async (request, response) => {
    const file = files.get(request.url?.split('?', 1)[0] ?? '')
    if (!file || !takesBrotli(request)) return next(request, response)
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': 'br',
      'Content-Length': file.content.length,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Vary': 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
    })
    response.end(request.method === 'HEAD' ? undefined : file.content)
  }
}

function readFiles(folder: string): Map<string, { type: string; content: Buffer }> {
  const names = globSync('**/*.br', { cwd: folder }).map((file) => file.slice(0, -'.br'.length))
  return new Map(
    names.map((name) => [
      `/_next/static/${name.split('/').map(encodeURIComponent).join('/')}`,
      { type: types[extname(name)]!, content: readFileSync(join(folder, `${name}.br`)) },
    ])
  )
}

function takesBrotli({ headers, method }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const accepted = String(headers['accept-encoding'] ?? '').split(',')
  return accepted.some((coding) => /^\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding))
}
