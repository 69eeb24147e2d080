import { useEffect, useEffectEvent, useState } from 'react'
import { useNavigate } from '../link.tsx'
import { useListQuery } from './use_list_query.ts'

/** Opens the first row that is found for some words, as soon as the list shows what was found for them. */
export function useOpenFirst<Row>(rows: Row[], link?: (row: Row) => string) {
  const query = useListQuery()
  const go = useNavigate()
  const [wanted, setWanted] = useState<{ words: string } | null>(null)
  const isFound = wanted?.words === query.get('q')
  const open = useEffectEvent(() => {
    if (link && rows[0]) go(link(rows[0]))
  })
  useEffect(() => {
    if (wanted && isFound) open()
  }, [wanted, isFound])
  return (words: string) => setWanted({ words })
}
