import type { Answer, Answerer } from './answer.ts'
import type { SearchRequest } from './engine.ts'
import type { Opening } from './worker.ts'

/** Asks the engine. Gives null when a later request overtook this one. */
export type Ask = (request: SearchRequest) => Promise<Answer | null>

/**
 * Connect the page with the engine: in a worker, or on the page where workers are missing or forbidden.
 *
 * @param base - The absolute address of the index’s folder, with a final slash.
 */
export function connect(base: string): Ask {
  const answerer = startWorker(base)
  let latest = 0
  return async (request) => {
    latest += 1
    const id = latest
    const answer = await answerer({ id, request })
    return id === latest && (answer.outcome || answer.problem) ? answer : null
  }
}

function startWorker(base: string): Answerer {
  const onPage: Answerer = async (question) => {
    const { createAnswerer } = await import('./answer.ts')
    pageAnswerer ??= createAnswerer(base)
    return pageAnswerer(question)
  }
  let pageAnswerer: Answerer | undefined
  if (typeof Worker === 'undefined') return onPage

  const waiting = new Map<number, (answer: Answer | null) => void>()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let broken = false
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => {
    broken = true
    for (const give of waiting.values()) give(null)
    waiting.clear()
  })
  worker.postMessage({ base } satisfies Opening)

  return async (question) => {
    const answer = broken
      ? null
      : await new Promise<Answer | null>((resolve) => {
          waiting.set(question.id, resolve)
          worker.postMessage(question)
        })
    return answer ?? onPage(question)
  }
}
