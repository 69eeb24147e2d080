'use client'

import { useEffect, useRef } from 'react'

const key = 'typed-email'

/**
 * Carries the address that somebody typed from one form of signing in to the next, for as long as the tab is open and
 * in this browser alone. Stands in the form, beside its field `email`.
 */
export function CarriedEmail() {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const field = here.current?.closest('form')?.querySelector<HTMLInputElement>('[name=email]')
    if (!field) return
    if (!field.value) field.value = read()
    const keep = () => write(field.value)
    field.addEventListener('input', keep)
    return () => field.removeEventListener('input', keep)
  }, [])
  return <span ref={here} hidden />
}

/** Private windows may refuse to keep anything. */
function read(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function write(email: string) {
  try {
    sessionStorage.setItem(key, email)
  } catch {}
}
