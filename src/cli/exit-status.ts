/** Done, a problem with the input, wrong usage. */
export type ExitStatus = 0 | 1 | 2
