/** Whether a file of this name is to be a PDF. */
export function isPdf(name: string): boolean {
  return name.toLowerCase().endsWith('.pdf')
}
