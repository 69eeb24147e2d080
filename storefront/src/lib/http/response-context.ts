import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from '../process/once.ts'

/** A page as Next has stored it: the same for everyone, until one of its tags is revalidated. */
export type StoredPage = { html: string; tags: string[]; storedAt: number }

export type ResponseContext = {
  /** Which inline scripts of this response may run. */
  nonce: string
  /** Whether it follows a form that was sent to its page. */
  answersForm?: boolean
  /** What was found out while it was made: there is no such thing, it could not be loaded, it was no form of ours. */
  status?: 400 | 404 | 503
  /** Whether an action of ours was reached, past what the framework reads of a form. */
  actionBegan?: boolean
  /** Whether it depends on a session: then no cache may keep it. */
  isPersonal?: boolean
  /** Whether the browser has to forget the pages that it kept, for the person is gone. */
  clearsCache?: boolean
  /** The page that it is made of, where Next had it whole. */
  storedPage?: StoredPage
  /** Who is signed in, and which app asks: for the log. */
  userId?: string
  caller?: string
}

/** What the server and the page that it renders know together of one response. */
export const responseContext = once('response', () => new AsyncLocalStorage<ResponseContext>())

/** Adds to what is known. While `next build` renders there is no response to tell of. */
export function noteResponse(facts: Partial<Omit<ResponseContext, 'nonce'>>): void {
  Object.assign(responseContext().getStore() ?? {}, facts)
}
