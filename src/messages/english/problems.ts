/** What went wrong, what is safe and what to do; and findings. */
export const problems = {
  'problem.import.empty': '“{file}” is empty. Nothing was imported; your library is unchanged.',
} as const
