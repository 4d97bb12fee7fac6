/** Where a command writes, a whole message at a time. `console` is one. */
export interface Output {
  /** Results. */
  readonly log: (message: string) => void
  /** What went wrong. */
  readonly error: (message: string) => void
}
