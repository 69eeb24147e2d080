'use client'

import { useEffect } from 'react'

/**
 * Shows in the header's field what this page was searched for, as long as the page is there: the header
 * belongs to all pages and is rendered without their words. What somebody has begun to type stays.
 */
export function SearchedWords({ words }: { words: string }) {
  useEffect(() => {
    const fields = document.querySelectorAll<HTMLInputElement>('header input[type=search]')
    for (const field of fields) field.value ||= words
    return () => {
      for (const field of fields) if (field.value === words) field.value = ''
    }
  }, [words])
  return null
}
