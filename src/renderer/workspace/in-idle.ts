/** What is left of an idle time when it ends, in milliseconds. */
const margin = 2

/** Takes all the steps while the window is idle, as many at a time as there is time for. */
export async function inIdle(steps: Iterator<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    const go = (deadline: IdleDeadline) => {
      while (deadline.timeRemaining() > margin) {
        if (steps.next().done === true) {
          resolve()
          return
        }
      }
      requestIdleCallback(go)
    }
    requestIdleCallback(go)
  })
}
