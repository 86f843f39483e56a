import type { FromWorker, ToWorker } from './messages.ts'
import { WorkDesk } from './work-desk.ts'

const desk = new WorkDesk({
  tell: (message: FromWorker) => {
    postMessage(message)
  },
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
})

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  void desk.receive(event.data)
})
