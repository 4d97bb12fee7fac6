import { createAnswerer, type Answerer, type Question } from './answer.ts'

/** The first message to the worker: where the index is. */
export interface Opening {
  readonly base: string
}

let answer: Answerer | undefined

addEventListener('message', ({ data }: MessageEvent<Opening | Question>) => {
  if ('base' in data) answer = createAnswerer(data.base)
  else
    void answer?.(data).then((reply) => {
      postMessage(reply)
    })
})
