'use client'

import { useEffect, useRef } from 'react'

let steppedBefore = false

/** The h1 of a step; coming from another step the focus moves to it. */
export function StepHeading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (steppedBefore) heading.current!.focus()
    steppedBefore = true
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className="type-page outline-none">
      {title}
    </h1>
  )
}
