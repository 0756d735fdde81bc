/**
 * A reporter for knip that prints JSON with the number of files it looked at, which none of knip's own reporters tells.
 *
 * @param {{readonly issues: Readonly<Record<string, unknown>>, readonly counters: {readonly total: number}}} results
 */
// oxlint-disable-next-line import/no-default-export -- knip looks for a reporter there
export default function report({ issues, counters }) {
  console.log(JSON.stringify({ looked: counters.total, issues }))
}
