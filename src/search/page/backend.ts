import type { SearchRequest } from '../engine/engine.ts'
import type { Reply, Answerer, Opening } from './answer.ts'

/** Asks the engine. Gives null when a later request overtook this one. */
export type Ask = (request: SearchRequest) => Promise<Reply | null>

/**
 * Connect the page with the engine: in a worker, or on the page where workers are missing or forbidden.
 *
 * @param base - The absolute address of the index’s folder, with a final slash.
 */
export function connect(base: string): Ask {
  let answerer = Promise.resolve(base)
    .then(startWorker)
    .catch(() => startOnPage(base))
  let latest = 0
  return async (request) => {
    latest += 1
    const id = latest
    const answering = async () => (await answerer)({ id, request })
    const answer = await answering()
      .catch(() => {
        answerer = startOnPage(base)
        return answering()
      })
      .catch((): Reply => ({ id, problem: 'unreachable' }))
    return id === latest ? answer : null
  }
}

const startOnPage = async (base: string): Promise<Answerer> =>
  (await import('./answer.ts')).createAnswerer(base)

/** Start a worker. Its answers reject when it can’t run. */
function startWorker(base: string): Answerer {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', reject)
  })
  broken.catch(() => undefined)
  worker.postMessage({ base } satisfies Opening)
  return (question) => {
    const answered = new Promise<Reply>((resolve) => {
      worker.addEventListener('message', function take({ data }: MessageEvent<Reply>) {
        if (data.id !== question.id) return
        worker.removeEventListener('message', take)
        resolve(data)
      })
      worker.postMessage(question)
    })
    return Promise.race([answered, broken])
  }
}
