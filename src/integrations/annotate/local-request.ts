import type { IncomingMessage } from 'node:http'

/** What a request says of where it comes from. */
export interface RequestOrigin {
  /** The address of the machine that sent it; undefined once the connection is closed. */
  readonly remoteAddress: string | undefined
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly contentType: string | undefined
}

/** Read what a request says of where it comes from. */
export function originOf({ headers, socket }: IncomingMessage): RequestOrigin {
  return {
    remoteAddress: socket.remoteAddress,
    host: headers.host,
    origin: headers.origin,
    contentType: headers['content-type'],
  }
}

/**
 * Tell why a request isn’t one of a page of this very server, opened on this very machine.
 *
 * The machine alone doesn’t do: any page that is open here, of whatever site, can send requests to this server. A host of its own name
 * may lead here, too. Another site’s page can’t send JSON without asking first, which nobody answers.
 *
 * @returns What is wrong; null where nothing is.
 */
export function whyNotLocal({ remoteAddress, host, origin, contentType }: RequestOrigin): string | null {
  if (remoteAddress === undefined || !isLoopback(remoteAddress))
    return 'Articles are annotated on the machine that runs npm run dev, and from no other.'
  if (host === undefined || !isLocalHost(host))
    return 'Open the site at localhost to annotate its articles: under another name anybody could send requests.'
  if (origin !== `http://${host}` && origin !== `https://${host}`)
    return 'Only the site’s own pages can annotate articles.'
  if (!/^application\/json(?:;|$)/.test(contentType ?? '')) return 'Requests are JSON.'
  return null
}

/** Tell whether an address is one of this machine’s own; IPv4 may come within IPv6. */
function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/i.test(address)
}

function isLocalHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host)
}
