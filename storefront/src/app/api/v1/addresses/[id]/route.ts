import { changeAddress, removeAddress, showAddress } from '@/features/addresses/server/handlers'
import { signedIn } from '@/lib/http/callers'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: signedIn(showAddress),
  PATCH: signedIn(changeAddress),
  DELETE: signedIn(removeAddress),
})
