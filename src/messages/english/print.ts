/** Words printed in an exported document. */
export const print = {
  'print.from': 'From',
  'print.to': 'To',
  'print.date': 'Date',
  'print.reference': 'Reference',
} as const
