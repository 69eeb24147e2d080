import { randomUUID } from 'node:crypto'

/** One request of an `.http` file, with its references still in it. */
export interface Written {
  title: string
  /** The status that stands after the arrow of its title. */
  status: number
  name?: string
  method: string
  url: string
  headers: [string, string][]
  body?: string
}

type Responses = Map<string, unknown>

/** The requests of an `.http` file, in order. */
export function readHttpFile(text: string): Written[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.split('\n')
      const name = lines.find((line) => line.startsWith('# @name '))?.slice('# @name '.length)
      const [head = '', ...body] = lines
        .filter((line) => !line.startsWith('# '))
        .join('\n')
        .trim()
        .split('\n\n')
      const [request = '', ...headers] = head.split('\n')
      const [method = '', url = ''] = request.split(' ')
      return {
        title,
        name,
        method,
        url,
        status: Number(/→ (\d{3})$/.exec(title)?.[1]),
        headers: headers.map((line) => line.split(/:\s*(.*)/, 2) as [string, string]),
        body: body.length > 0 ? body.join('\n\n') : undefined,
      }
    })
}

/** Sends the requests of a file one after the other, as an editor does, and gives what came. */
export async function* sendAll(requests: Written[], variables: Record<string, string>) {
  const responses: Responses = new Map()
  const cookies = new Map<string, string>()
  for (const request of requests) {
    const fill = (text: string) => filled(text, variables, responses)
    const response = await fetch(fill(request.url), {
      method: request.method,
      headers: [
        ...request.headers.map(([name, value]): [string, string] => [name, fill(value)]),
        ['cookie', [...cookies].map((pair) => pair.join('=')).join('; ')],
      ],
      body: request.body && fill(request.body),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      cookies.set(name!, value!)
    }
    const text = await response.text()
    if (request.name) responses.set(request.name, JSON.parse(text))
    yield { request, status: response.status, text }
  }
}

/** `{{gateway}}`, `{{$guid}}` and `{{token.response.body.$.token}}` as what they stand for. */
function filled(text: string, variables: Record<string, string>, responses: Responses): string {
  return text.replace(/\{\{(.+?)\}\}/g, (_, word: string) => {
    if (word === '$guid') return randomUUID()
    const [name, path] = word.split('.response.body.$.')
    const value = path ? valueAt(responses.get(name!), path) : variables[word]
    if (value === undefined) throw new Error(`{{${word}}} stands for nothing`)
    return String(value)
  })
}

function valueAt(body: unknown, path: string): unknown {
  const parts = path.split(/[.[\]]+/).filter(Boolean)
  return parts.reduce((at: any, part) => at?.[part], body)
}
