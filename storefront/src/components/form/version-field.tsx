'use client'

import { useForm } from './form'

/** The version that the form shows, sent along so that nothing newer is overwritten unseen. */
export function VersionField({ version }: { version: number }) {
  const { values } = useForm().state
  const shown = values.version ?? String(version)
  return <input key={shown} type="hidden" name="version" defaultValue={shown} />
}
