/** A line of an app's log, as far as people are told of it. */
export interface LogLine {
  time: number
  level: number
  msg?: string
  requestId?: string
  /** The framework's own name for it. */
  request_id?: string
  method?: string
  route?: string
  status?: number
  ms?: number
  bytes?: number
  userId?: string
  caller?: string
  upstream?: string
  aborted?: true
  queue?: string
  jobId?: string
  outcome?: string
  tries?: number
  reason?: string
  err?: { message?: string }
}

export interface LogEntry {
  app: string
  line: LogLine
  /** When what the line tells of began: a request's line is written at its end. */
  startedAt: number
}

/** The entry of a line of text, when it belongs to that request. */
export function entryOf(app: string, text: string, requestId: string): LogEntry | null {
  if (!text.startsWith('{') || !text.includes(requestId)) return null
  try {
    const line = JSON.parse(text) as LogLine
    if (line.requestId !== requestId && line.request_id !== requestId) return null
    return { app, line, startedAt: line.time - (line.ms ?? 0) }
  } catch {
    return null
  }
}
