/** The mark that most often separates the cells of a header line; a comma where there is none. */
export function delimiterOf(header: string): string {
  const found = [',', ';', '\t'].map((mark) => ({ mark, times: header.split(mark).length }));
  return found.reduce((most, next) => (next.times > most.times ? next : most)).mark;
}
