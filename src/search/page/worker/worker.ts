import { type Answerer, createAnswerer, type Opening, type Question } from '../answer.ts'

let answer: Answerer | undefined

addEventListener('message', ({ data }: MessageEvent<Opening | Question>) => {
  if ('base' in data) answer = createAnswerer(data.base)
  else
    void answer?.(data).then((reply) => {
      postMessage(reply)
    })
})
