const name = 'answer'

/**
 * Says in a page's head what the page is, where rendering itself cannot: the server sees it before it
 * answers and makes it the answer's status.
 */
export const statusMark = (status: 404 | 503) => ({ name, content: String(status) })

const written = new RegExp(`<meta name="${name}" content="(404|503)"`)

/** The status that the beginning of a page gives itself; null where it gives none. */
export function markedStatus(html: string): number | null {
  const status = written.exec(html)?.[1]
  return status ? Number(status) : null
}
