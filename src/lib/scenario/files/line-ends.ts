/** Whether lines end in CR alone, as old spreadsheets wrote them: the first end of a line tells. */
export const endsInReturns = (start: string): boolean => /^[^\r\n]*\r(?!\n)/.test(start);

/** Makes LF of every end of a line, piece by piece. */
export function newlinesOnly(): (text: string) => string {
  let endedInReturn = false;
  return (text) => {
    if (text === '') return text;
    const rest = endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    endedInReturn = text.endsWith('\r');
    return rest.replace(/\r\n?/g, '\n');
  };
}
