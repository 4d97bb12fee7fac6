import type { Reply, Requests } from '../protocol.ts'

/** Ask the development server. What keeps an answer from coming is told like a refusal. */
export async function ask<Name extends keyof Requests>(
  name: Name,
  request: Requests[Name]['request'],
): Promise<Reply<Requests[Name]['result']>> {
  try {
    const response = await fetch(`${siteRoot()}_annotate/${name}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    return (await response.json()) as Reply<Requests[Name]['result']>
  } catch {
    const message =
      'The development server doesn’t answer. What you filled in is kept: start it again with npm run dev.'
    return { outcome: 'refused', message }
  }
}

/** Give the path of the site’s root, with a slash at its end. */
export function siteRoot(): string {
  return document.documentElement.dataset['base'] ?? '/'
}
